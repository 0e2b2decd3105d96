import { useTranslation } from 'react-i18next';

interface PlanLegendProps {
  readonly showsCritical: boolean;
  /** Which of planned and expected days are drawn; both where today pushes lines in the forecast. */
  readonly shows: 'planned' | 'expected' | 'both';
}

/** What the marks of the chart mean. */
export function PlanLegend({ showsCritical, shows }: PlanLegendProps) {
  const { t } = useTranslation();
  return (
    <span className="plan-legend">
      <span>
        <svg width="20" height="8" aria-hidden="true">
          <rect width="20" height="8" rx="2" className="plan-done" />
        </svg>
        {t('poc-plan:legend.done')}
      </span>
      <span>
        <svg width="20" height="8" aria-hidden="true">
          <rect x=".5" y=".5" width="19" height="7" rx="2" className="plan-bar" />
        </svg>
        {t(`poc-plan:legend.${shows === 'planned' ? 'planned' : 'expected'}`)}
      </span>
      {shows === 'both' ? (
        <span>
          <svg width="20" height="8" aria-hidden="true">
            <rect x=".5" y=".5" width="19" height="7" rx="2" className="plan-planned" />
          </svg>
          {t('poc-plan:legend.planned')}
        </span>
      ) : null}
      <span>
        <svg width="20" height="2" aria-hidden="true">
          <rect width="20" height="2" className="plan-baseline" />
        </svg>
        {t('poc-plan:legend.baseline')}
      </span>
      {showsCritical ? (
        <span>
          <svg width="20" height="8" aria-hidden="true">
            <rect x="1" y="1" width="18" height="6" rx="2" className="plan-bar critical" />
          </svg>
          {t('poc-plan:legend.critical')}
        </span>
      ) : null}
    </span>
  );
}
