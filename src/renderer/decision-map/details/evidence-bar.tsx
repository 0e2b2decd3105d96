import { useTranslation } from 'react-i18next';
import type { Judgement } from '../../../shared/decision-map/judgement.ts';
import { useToday } from '../../app/today.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { useEvidenceInHand } from './evidence-state.ts';

interface EvidenceBarProps {
  /** What was judged of those who are to be judged. */
  readonly judgements: readonly Judgement[];
}

/** What the judgements that follow rest on: said once, it goes with each of them. */
export function EvidenceBar({ judgements }: EvidenceBarProps) {
  const { t } = useTranslation();
  const today = useToday();
  const inHand = useEvidenceInHand();
  const on = inHand.on ?? today;
  const ofThatDay = new Set(judgements.filter((judgement) => judgement.on === on).map(({ aspect }) => aspect));
  return (
    <fieldset className="evidence-bar">
      <legend>{t('map-details:evidence.title')}</legend>
      <EvidenceFields evidence={{ ...inHand, on }} onChange={(changes) => useEvidenceInHand.setState(changes)} />
      <input
        type="text"
        className="box"
        maxLength={1000}
        aria-label={t('map-details:evidence.note')}
        placeholder={t('map-details:evidence.notePlaceholder')}
        value={inHand.note}
        onChange={(event) => useEvidenceInHand.setState({ note: event.currentTarget.value })}
      />
      {ofThatDay.size === 0 ? null : (
        <p className="t12 mut">
          {t('map-details:evidence.replaces', {
            aspects: [...ofThatDay].map((aspect) => t(`decision-map:aspect.${aspect}`)).join(t('accounts:comma')),
          })}
        </p>
      )}
    </fieldset>
  );
}
