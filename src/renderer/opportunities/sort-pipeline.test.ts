import { describe, expect, test } from 'vitest';
import { emptyOpportunity, type OpportunityRow } from '../../shared/opportunities/model.ts';
import { sortPipeline } from './sort-pipeline.ts';

function deal(name: string, changes: Partial<OpportunityRow>): OpportunityRow {
  const at = '2026-11-23T00:00:00.000Z';
  const ids = { id: name, accountId: 'account', stageSince: at, createdAt: at, updatedAt: at };
  return { ...emptyOpportunity, ...ids, name, accountName: '江岚银行', ...changes };
}

const rows = [
  deal('unknown', { stage: 'won' }),
  deal('small', { stage: 'lost', amount: 9, expectedDate: '2026-12-01' }),
  deal('large', { stage: 'poc', amount: 10, expectedDate: '2026-11-30' }),
];

const names = (sorted: readonly OpportunityRow[]) => sorted.map(({ name }) => name);

describe('the order of the pipeline', () => {
  test.each([
    ['amount', false, ['small', 'large', 'unknown']],
    ['amount', true, ['large', 'small', 'unknown']],
    ['expectedDate', false, ['large', 'small', 'unknown']],
    ['expectedDate', true, ['small', 'large', 'unknown']],
    ['stage', false, ['large', 'unknown', 'small']],
    ['name', true, ['unknown', 'small', 'large']],
  ] as const)(
    'by %s (descending: %s) keeps unknown amounts and dates last and stages in the funnel’s order',
    (column, descending, expected) => {
      expect(names(sortPipeline(rows, column, descending))).toEqual(expected);
    },
  );
});
