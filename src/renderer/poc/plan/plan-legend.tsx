import { useTranslation } from 'react-i18next';

/** What the marks of the chart mean. */
export function PlanLegend({ showsCritical }: { readonly showsCritical: boolean }) {
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
        {t('poc-plan:legend.expected')}
      </span>
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
