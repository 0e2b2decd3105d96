import { useTranslation } from 'react-i18next';
import { type OpportunityRow, type OpportunityStage, opportunityStages } from '../../shared/opportunities/model.ts';
import { useLanguage } from '../app/i18n.ts';
import type { Column } from '../ui/data-table.tsx';
import { formatAmountInColumn, formatDay } from '../ui/format.ts';
import type { PipelineSortColumn } from './pipeline-search.ts';

/** The columns of the pipeline. */
export function usePipelineColumns(): readonly Column<OpportunityRow, PipelineSortColumn>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    { key: 'name', header: t('opportunities:field.name'), render: ({ name }) => <b title={name}>{name}</b> },
    {
      key: 'accountName',
      header: t('opportunities:field.accountName'),
      width: '28%',
      render: ({ accountName }) => <span title={accountName}>{accountName}</span>,
    },
    {
      key: 'stage',
      header: t('opportunities:field.stage'),
      width: '176px',
      render: ({ stage }) => (
        <>
          <StageMark stage={stage} />
          {t(`opportunities:stage.${stage}`)}
        </>
      ),
    },
    {
      key: 'amount',
      header: t('opportunities:field.amountColumn'),
      width: '136px',
      align: 'end',
      render: ({ amount }) => (amount === null ? '' : formatAmountInColumn(amount, language)),
    },
    {
      key: 'expectedDate',
      header: t('opportunities:field.expectedDate'),
      width: '128px',
      align: 'end',
      render: ({ expectedDate }) => (expectedDate === null ? '' : formatDay(expectedDate, language)),
    },
  ];
}

const stepsToWon = opportunityStages.indexOf('won') + 1;

/** How far the deal has come, as filled dots; the name of the stage stands beside it. */
function StageMark({ stage }: { readonly stage: OpportunityStage }) {
  const reached = stage === 'lost' ? 0 : opportunityStages.indexOf(stage) + 1;
  return (
    <span className="stage-mark" aria-hidden="true">
      {opportunityStages.slice(0, stepsToWon).map((each, index) => (
        <i key={each} className={index < reached ? 'on' : undefined} />
      ))}
    </span>
  );
}
