import { useTranslation } from 'react-i18next';
import { type Aspect, aspects } from '../../../shared/decision-map/judgement.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { FiredBy as Fired } from '../../../shared/decision-map/rules/finding.ts';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import { useLanguage } from '../../app/i18n.ts';
import { useAspectWords } from '../details/use-aspect-options.ts';

interface FiredByProps {
  readonly map: DecisionMap;
  readonly firedBy: readonly Fired[];
}

/** The fields that made a rule speak, each with its value and the threshold. */
export function FiredBy({ map, firedBy }: FiredByProps) {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const words = useAspectWords();
  const nameOf = (id: string | null) => map.stakeholders.find((one) => one.id === id)?.name ?? '';
  const isAspect = (field: string): field is Aspect => aspects.some((aspect) => aspect === field);

  function fieldWords(field: string): string {
    if (isAspect(field)) return t(`decision-map:aspect.${field}`);
    return i18n.exists(`map-readiness:field.${field}`) ? t(`map-readiness:field.${field}`) : field;
  }

  function valueWords({ field, value }: Fired): string {
    if (typeof value === 'number') return formatNumber(value, language, { least: 0, most: 2 });
    if (value === null) return t('map-details:unknown');
    if (value === 'guessed') return t('decision-map:source.guessed');
    if (value === 'conflict') return t('decision-map:edge.conflict');
    if (field === 'stage' && i18n.exists(`opportunities:stage.${value}`)) return t(`opportunities:stage.${value}`);
    return isAspect(field) && i18n.exists(`decision-map:${field}.${value}`) ? words(field, value) : value;
  }

  return (
    <ul className="fired-by t12 mut" aria-label={t('map-readiness:firedBy')}>
      {firedBy.slice(0, 12).map((fired) => (
        <li key={`${fired.stakeholderId} ${fired.edgeId} ${fired.field} ${String(fired.value)}`}>
          {[nameOf(fired.stakeholderId), fieldWords(fired.field)].filter((part) => part !== '').join(' · ')}
          {': '}
          <b>{valueWords(fired)}</b>
          {fired.threshold === undefined
            ? null
            : ` ${t('map-readiness:threshold', { value: formatNumber(fired.threshold, language, { least: 0, most: 2 }) })}`}
        </li>
      ))}
    </ul>
  );
}
