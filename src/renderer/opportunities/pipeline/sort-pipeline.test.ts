import { describe, expect, test } from 'vitest';
import { emptyOpportunity, type PipelineRow } from '../../../shared/opportunities/model.ts';
import { sortPipeline } from './sort-pipeline.ts';

const today = '2026-11-23';
const noon = (day: string) => new Date(`${day}T12:00:00`).toISOString();

function deal(name: string, changes: Partial<PipelineRow>): PipelineRow {
  const at = noon(today);
  const ids = { id: name, accountId: 'account', stageSince: at, createdAt: at, updatedAt: at };
  return { ...emptyOpportunity, ...ids, name, accountName: '江岚银行', ...changes };
}

const rows = [
  deal('unknown', { stage: 'won', ownerId: 'gone', stageSince: noon('2026-01-01') }),
  deal('small', {
    ...{ stage: 'contract', amount: 9, expectedDate: '2026-12-01', nextStepDate: '2026-11-30' },
    ...{ ownerId: 'su', competitors: ['乙'], stageSince: noon('2026-11-20') },
  }),
  deal('large', {
    ...{ stage: 'poc', amount: 10, expectedDate: '2026-11-30', nextStepDate: '2026-11-01' },
    ...{ ownerId: 'lin', competitors: ['甲'], stageSince: noon('2026-11-10') },
  }),
];
const names = new Map([
  ['lin', '林晓'],
  ['su', '苏蕾'],
]);
const facts = { today, ownerName: (id: string) => names.get(id) };

describe('the order of the pipeline', () => {
  test.each([
    ['amount', false, ['small', 'large', 'unknown']],
    ['amount', true, ['large', 'small', 'unknown']],
    ['expectedDate', false, ['large', 'small', 'unknown']],
    ['expectedDate', true, ['small', 'large', 'unknown']],
    ['nextStepDate', false, ['large', 'small', 'unknown']],
    ['stage', false, ['large', 'small', 'unknown']],
    ['name', true, ['unknown', 'small', 'large']],
    ['owner', false, ['large', 'small', 'unknown']],
    ['owner', true, ['small', 'large', 'unknown']],
    ['competitors', false, ['large', 'small', 'unknown']],
    ['daysInStage', true, ['large', 'small', 'unknown']],
    ['stuck', false, ['large', 'small', 'unknown']],
    ['accountName', false, ['large', 'small', 'unknown']],
  ] as const)(
    'by %s (descending: %s) keeps what is unknown last and stages in the funnel’s order',
    (column, descending, expected) => {
      expect(sortPipeline(rows, column, descending, facts).map(({ name }) => name)).toEqual(expected);
    },
  );
});
