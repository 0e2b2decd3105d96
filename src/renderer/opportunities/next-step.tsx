import { useTranslation } from 'react-i18next';
import { isOpenStage, type Opportunity } from '../../shared/opportunities/model.ts';
import { useLanguage } from '../app/i18n.ts';
import { useToday } from '../app/today.ts';
import { formatDay } from '../ui/format.ts';

type Deal = Pick<Opportunity, 'stage' | 'nextStep' | 'nextStepDate'>;

/** A deal's next step with its date; one that should have been done is marked in words and colour. */
export function NextStep({ deal }: { readonly deal: Deal }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const { stage, nextStep, nextStepDate } = deal;
  const isOverdue = isOpenStage(stage) && nextStepDate !== null && nextStepDate < today;
  if (isOpenStage(stage) && nextStep === '' && nextStepDate === null) {
    return <span className="mut">{t('opportunities:field.noNextStep')}</span>;
  }
  const date = nextStepDate === null ? '' : formatDay(nextStepDate, language);
  return (
    <span className={isOverdue ? 'overdue' : undefined} title={[date, nextStep].join(' ').trim()}>
      {isOverdue ? `${t('opportunities:field.nextStepOverdue')} ` : ''}
      {date} {nextStep}
    </span>
  );
}
