import { useTranslation } from 'react-i18next';
import { opportunityStages } from '../../shared/opportunities/model.ts';

/** The stages in the reader's language and the order of the funnel, for a choice. */
export function useStageOptions() {
  const { t } = useTranslation();
  return opportunityStages.map((stage) => ({ value: stage, label: t(`opportunities:stage.${stage}`) }));
}
