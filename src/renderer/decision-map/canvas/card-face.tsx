import { useTranslation } from 'react-i18next';
import type { MapStakeholder } from '../../../shared/decision-map/map.ts';
import { holdsVeto } from '../../../shared/decision-map/standing.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatShortDay } from '../../ui/format-day.ts';
import { Icon } from '../../ui/icon.tsx';
import { InfluenceDots, RelationshipBars } from '../marks/level-marks.tsx';
import { StanceMark } from '../marks/stance-mark.tsx';

/** What a card shows of somebody; all of it is in the card's label too. */
export function CardFace({ stakeholder }: { readonly stakeholder: MapStakeholder }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, personId, title, stance, influence, level, coverage, lastContactOn } = stakeholder;
  return (
    <>
      <span className="card-line card-name">
        {personId === null ? <b className="card-unknown">?</b> : <StanceMark stance={stance} />}
        <b className="el" title={name}>
          {name}
        </b>
        <CardBadge stakeholder={stakeholder} />
      </span>
      <span className="card-line card-title">
        <span className="el" title={title}>
          {personId === null ? t('map-canvas:card.placeholder') : title}
        </span>
      </span>
      <span className="card-line card-facts">
        <InfluenceDots influence={influence} />
        {level === null ? null : <RelationshipBars level={level} />}
        <span className="el">{t(`decision-map:coverage.${coverage}`)}</span>
        <span className="card-day">{lastContactOn === null ? '' : formatShortDay(lastContactOn, language)}</span>
      </span>
    </>
  );
}

/** What matters most of somebody's power: a veto, the last word, else his part. */
function CardBadge({ stakeholder }: { readonly stakeholder: MapStakeholder }) {
  const { t } = useTranslation();
  const { vetoKind, vetoState, buyingRole } = stakeholder;
  if (vetoKind !== 'none') {
    return (
      <span className={holdsVeto(stakeholder) ? 'card-badge veto' : 'card-badge'}>
        <Icon name="shield" size={12} />
        {t(vetoState === 'lifted' ? 'decision-map:vetoState.lifted' : `decision-map:vetoKind.${vetoKind}`)}
      </span>
    );
  }
  if (buyingRole === null) return null;
  const role = t(`decision-map:buyingRole.${buyingRole}`);
  if (buyingRole !== 'approver') return <span className="card-role el">{role}</span>;
  return (
    <span className="card-badge final">
      <Icon name="flag" size={12} />
      <span className="el">{role}</span>
    </span>
  );
}
