import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../shared/accounts/model.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatShortDay } from '../ui/format-day.ts';

/** What comes next in one line: 11-26 安全评审会, 逾期 4 天：数据到位; empty when nobody waits for anything. */
export function useNextStepWords(): (row: Pick<AccountRow, 'nextStep' | 'health' | 'stage'>) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ nextStep, health, stage }) => {
    if (nextStep === null) return stage === null ? '' : t('accounts:nextStep.none');
    const text = nextStep.text === '' ? t('accounts:nextStep.untold') : nextStep.text;
    if (nextStep.date === null) return t('accounts:nextStep.undated', { text });
    const late = health?.findings.find(({ code }) => code === 'overdue');
    if (late?.code === 'overdue') return t('accounts:nextStep.late', { count: late.days, text });
    return `${formatShortDay(nextStep.date, language)} ${text}`;
  };
}
