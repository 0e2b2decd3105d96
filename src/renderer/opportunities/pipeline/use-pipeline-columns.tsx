import { useTranslation } from 'react-i18next';
import {
  isOpenStage,
  type OpportunityStage,
  opportunityStages,
  type PipelineRow,
} from '../../../shared/opportunities/model.ts';
import { daysInStage } from '../../../shared/opportunities/stuck.ts';
import { useLanguage } from '../../app/i18n.ts';
import { useToday } from '../../app/today.ts';
import type { Column } from '../../ui/column.ts';
import { formatAmountInColumn, formatCount, formatDay } from '../../ui/format.ts';
import { NextStep } from '../next-step.tsx';
import { StuckMark } from '../stuck-mark.tsx';
import type { PipelineSortColumn } from './pipeline-search.ts';

/** The columns of the pipeline's table; `ownerNames` names teammates by id. */
export function usePipelineColumns(
  ownerNames: ReadonlyMap<string, string>,
): readonly Column<PipelineRow, PipelineSortColumn>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  return [
    {
      key: 'accountName',
      header: t('opportunities:field.accountName'),
      render: ({ accountName }) => <b title={accountName}>{accountName}</b>,
    },
    { key: 'name', header: t('opportunities:field.name'), render: ({ name }) => <span title={name}>{name}</span> },
    {
      key: 'stage',
      header: t('opportunities:field.stage'),
      width: '136px',
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
      width: '108px',
      align: 'end',
      render: ({ amount }) => (amount === null ? '' : formatAmountInColumn(amount, language)),
    },
    {
      key: 'expectedDate',
      header: t('opportunities:field.expectedDate'),
      width: '104px',
      render: ({ expectedDate }) => (expectedDate === null ? '' : formatDay(expectedDate, language)),
    },
    {
      key: 'nextStepDate',
      header: t('opportunities:field.nextStep'),
      render: (deal) => <NextStep deal={deal} />,
    },
    {
      key: 'owner',
      header: t('opportunities:field.owner'),
      width: '72px',
      quiet: true,
      render: ({ ownerId }) => {
        const name = ownerId === null ? '' : (ownerNames.get(ownerId) ?? '');
        return <span title={name}>{name}</span>;
      },
    },
    {
      key: 'competitors',
      header: t('opportunities:field.competitors'),
      width: '104px',
      quiet: true,
      render: ({ competitors }) => {
        const names = competitors.join(t('opportunities:field.listSeparator'));
        return <span title={names}>{names}</span>;
      },
    },
    {
      key: 'daysInStage',
      header: t('opportunities:field.daysInStageColumn'),
      width: '64px',
      align: 'end',
      render: (deal) => (isOpenStage(deal.stage) ? formatCount(daysInStage(deal, today), language) : ''),
    },
    {
      key: 'stuck',
      header: t('opportunities:field.stuck'),
      width: '88px',
      render: (deal) => <StuckMark deal={deal} />,
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
