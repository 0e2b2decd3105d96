import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { isOpenStage, opportunityStages, type PipelineRow } from '../../../shared/opportunities/model.ts';
import { daysInStage, stuckSigns } from '../../../shared/opportunities/stuck.ts';
import type { PipelineSortColumn } from './pipeline-search.ts';

const byName = new Intl.Collator('zh-CN', { numeric: true });

interface SortFacts {
  readonly today: CalendarDate;
  /** The name of a teammate; undefined for one that is not known. */
  readonly ownerName: (id: string) => string | undefined;
}

/** Deals in the order of a column; what is unknown stands last either way round, equals go by name. */
export function sortPipeline(
  rows: readonly PipelineRow[],
  column: PipelineSortColumn,
  descending: boolean,
  facts: SortFacts,
): readonly PipelineRow[] {
  const turn = descending ? -1 : 1;
  // Each value is worked out once, not once a comparison.
  const keyed = rows.map((row) => ({ row, key: sortKey(row, column, facts) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key, turn) || byName.compare(a.row.name, b.row.name));
  return keyed.map(({ row }) => row);
}

type SortKey = string | number | null;

function sortKey(deal: PipelineRow, column: PipelineSortColumn, { today, ownerName }: SortFacts): SortKey {
  switch (column) {
    case 'stage':
      return opportunityStages.indexOf(deal.stage);
    case 'owner':
      return deal.ownerId === null ? null : (ownerName(deal.ownerId) ?? null);
    case 'competitors':
      return deal.competitors[0] ?? null;
    case 'daysInStage':
      return isOpenStage(deal.stage) ? daysInStage(deal, today) : null;
    case 'stuck':
      return stuckSigns(deal, today).length || null;
    case 'expectedDate':
    case 'nextStepDate':
      // As numbers, thousands of days compare many times faster than as words of a language.
      return deal[column] === null ? null : Number(deal[column].replaceAll('-', ''));
    default:
      return deal[column];
  }
}

function compareKeys(a: SortKey, b: SortKey, turn: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return turn * (typeof a === 'number' && typeof b === 'number' ? a - b : byName.compare(String(a), String(b)));
}
