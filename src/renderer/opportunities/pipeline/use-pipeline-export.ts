import { useTranslation } from 'react-i18next';
import { isOpenStage, type PipelineRow } from '../../../shared/opportunities/model.ts';
import { daysInStage, stuckSigns } from '../../../shared/opportunities/stuck.ts';
import type { ExportColumn } from '../../app/list-export/table-of.ts';
import { useToday } from '../../app/today.ts';
import { useStuckWords } from '../stuck-mark.tsx';

/** The pipeline's columns as a spreadsheet takes them; the amount is in 元, so that it can be calculated with. */
export function usePipelineExport(ownerNames: ReadonlyMap<string, string>): readonly ExportColumn<PipelineRow>[] {
  const { t } = useTranslation();
  const today = useToday();
  const tellStuck = useStuckWords();
  return [
    { header: t('opportunities:field.accountName'), value: ({ accountName }) => accountName },
    { header: t('opportunities:field.name'), value: ({ name }) => name },
    { header: t('opportunities:field.stage'), value: ({ stage }) => t(`opportunities:stage.${stage}`) },
    { header: t('opportunities:field.amountExport'), kind: 'number', value: ({ amount }) => amount },
    { header: t('opportunities:field.expectedDate'), kind: 'date', value: ({ expectedDate }) => expectedDate },
    { header: t('opportunities:field.nextStep'), value: ({ nextStep }) => nextStep },
    { header: t('opportunities:field.nextStepDate'), kind: 'date', value: ({ nextStepDate }) => nextStepDate },
    {
      header: t('opportunities:field.owner'),
      value: ({ ownerId }) => (ownerId === null ? '' : (ownerNames.get(ownerId) ?? '')),
    },
    {
      header: t('opportunities:field.competitors'),
      value: ({ competitors }) => competitors.join(t('opportunities:field.listSeparator')),
    },
    {
      header: t('opportunities:field.daysInStage'),
      kind: 'number',
      value: (deal) => (isOpenStage(deal.stage) ? daysInStage(deal, today) : null),
    },
    { header: t('opportunities:field.stuck'), value: (deal) => tellStuck(stuckSigns(deal, today)) },
    {
      header: t('opportunities:close.reason'),
      value: ({ closeReason }) => (closeReason === null ? '' : t(`opportunities:reason.${closeReason}`)),
    },
  ];
}
