import { useTranslation } from 'react-i18next';
import type { PlanOutlook, ScheduleBasis } from '../../../shared/poc/schedule/schedule.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatShortDay } from '../../ui/format-day.ts';
import { Icon } from '../../ui/icon.tsx';

interface PlanOutlookLineProps {
  readonly outlook: PlanOutlook | null;
  readonly basis: ScheduleBasis;
}

/** When the plan was to end and when it will: one sentence, and by how many days they differ. */
export function PlanOutlookLine({ outlook, basis }: PlanOutlookLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (outlook === null) return null;
  const { target, end, baselineEnd, slip } = outlook;
  const expected = formatShortDay(end, language);
  if (baselineEnd === null || slip === null) {
    return (
      <span className="t12 mut plan-outlook">
        {t(`poc-plan:outlook.${basis}.alone`, { name: target.name, expected })}
      </span>
    );
  }
  const tone = slip.days > 0 ? 'late' : slip.days < 0 ? 'early' : 'onTime';
  return (
    <>
      <span className="t12 mut plan-outlook" title={target.name}>
        {t(`poc-plan:outlook.${basis}.both`, {
          name: target.name,
          planned: formatShortDay(baselineEnd, language),
          expected,
        })}
      </span>
      <span
        className={`chip ${tone === 'late' ? 'warn' : 'good'}`}
        title={t('poc-plan:outlook.workDays', { count: Math.abs(slip.workDays) })}
      >
        <Icon name={tone === 'late' ? 'warn' : 'check'} />
        {t(`poc-plan:outlook.${tone}`, { count: Math.abs(slip.days) })}
      </span>
    </>
  );
}
