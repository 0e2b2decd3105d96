import { type OpportunityRow, opportunityStages } from '../../shared/opportunities/model.ts';
import type { PipelineSortColumn } from './pipeline-search.ts';

const byName = new Intl.Collator('zh-CN', { numeric: true });

/** Deals in the order of a column; what is unknown stands last either way round. */
export function sortPipeline(
  rows: readonly OpportunityRow[],
  column: PipelineSortColumn,
  descending: boolean,
): readonly OpportunityRow[] {
  const turn = descending ? -1 : 1;
  return rows.toSorted((a, b) => compare(a, b, column, turn) || byName.compare(a.name, b.name));
}

function compare(a: OpportunityRow, b: OpportunityRow, column: PipelineSortColumn, turn: number): number {
  switch (column) {
    case 'stage':
      return turn * (opportunityStages.indexOf(a.stage) - opportunityStages.indexOf(b.stage));
    case 'amount':
      return unknownLast(a.amount, b.amount, (x, y) => turn * (x - y));
    case 'expectedDate':
      return unknownLast(a.expectedDate, b.expectedDate, (x, y) => turn * (x < y ? -1 : Number(x > y)));
    default:
      return turn * byName.compare(a[column], b[column]);
  }
}

function unknownLast<Value>(a: Value | null, b: Value | null, order: (a: Value, b: Value) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return order(a, b);
}
