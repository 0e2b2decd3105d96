import { expect, test } from 'vitest';
import { emptyOpportunity, type OpportunityStage, type PipelineRow } from '../../../shared/opportunities/model.ts';
import { boardTarget } from './board-target.ts';

function column(stage: OpportunityStage, ...ids: string[]) {
  const at = '2026-11-23T00:00:00.000Z';
  const deals = ids.map(
    (id): PipelineRow => ({
      ...{ ...emptyOpportunity, id, stage, name: id, accountId: 'account', accountName: '江岚银行' },
      ...{ stageSince: at, createdAt: at, updatedAt: at },
    }),
  );
  return { stage, deals };
}

const columns = [column('lead', 'a', 'b', 'c'), column('qualified'), column('proposal', 'd')];

test.each([
  ['ArrowDown', 'lead', 'a', ['lead', 'b']],
  ['ArrowDown', 'lead', 'c', ['lead', 'c']],
  ['ArrowUp', 'lead', 'a', ['lead', 'a']],
  ['End', 'lead', 'a', ['lead', 'c']],
  ['PageDown', 'lead', 'a', ['lead', 'c']],
  ['Home', 'lead', 'c', ['lead', 'a']],
  ['ArrowRight', 'lead', 'c', ['qualified', null]],
  ['ArrowRight', 'qualified', null, ['proposal', 'd']],
  ['ArrowLeft', 'proposal', 'd', ['qualified', null]],
  ['ArrowLeft', 'qualified', null, ['lead', 'a']],
  ['ArrowLeft', 'lead', 'b', null],
  ['ArrowRight', 'proposal', 'd', null],
  ['ArrowDown', 'qualified', null, ['qualified', null]],
  ['x', 'lead', 'a', null],
] as const)('%s on the board leads from %s %s to %j', (key, stage, id, expected) => {
  const target = boardTarget(columns, { stage, id }, key);
  expect(target === null ? null : [target.stage, target.id]).toEqual(expected);
});
