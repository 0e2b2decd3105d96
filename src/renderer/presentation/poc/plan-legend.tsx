import { useTranslation } from 'react-i18next';
import { diamond } from '../../ui/diamond.ts';

/** What the marks of the chart mean. */
export function PlanLegend() {
  const { t } = useTranslation();
  return (
    <span className="pm-legend">
      <svg viewBox="0 0 40 16" aria-hidden="true">
        <rect className="done" y="3" width="40" height="10" rx="2" />
      </svg>
      {t('presentation:poc.legend.done')}
      <svg viewBox="0 0 40 16" aria-hidden="true">
        <rect className="bar" x="1" y="3" width="38" height="10" rx="2" />
      </svg>
      {t('presentation:poc.legend.ahead')}
      <svg viewBox="0 0 40 16" aria-hidden="true">
        <path className="diamond" d={diamond(20, 8, 7)} />
      </svg>
      {t('presentation:poc.legend.milestone')}
    </span>
  );
}
