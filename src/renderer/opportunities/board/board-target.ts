import type { OpportunityStage, PipelineRow } from '../../../shared/opportunities/model.ts';

export interface BoardColumnDeals {
  readonly stage: OpportunityStage;
  readonly deals: readonly PipelineRow[];
}

/** A place on the board: a column and the deal in it, none in an empty column. */
export interface BoardPlace {
  readonly stage: OpportunityStage;
  readonly id: string | null;
}

const cardsOfPage = 5;

/**
 * Where a key leads from a place: up and down within the column, left and right to the card at the same height in the
 * next column that stands open. Null for other keys and where there is no way on.
 */
export function boardTarget(columns: readonly BoardColumnDeals[], from: BoardPlace, key: string): BoardPlace | null {
  const place = columns.findIndex(({ stage }) => stage === from.stage);
  const column = columns[place];
  if (column === undefined) return null;
  const row = Math.max(
    0,
    column.deals.findIndex(({ id }) => id === from.id),
  );
  switch (key) {
    case 'ArrowDown':
      return at(column, row + 1);
    case 'ArrowUp':
      return at(column, row - 1);
    case 'PageDown':
      return at(column, row + cardsOfPage);
    case 'PageUp':
      return at(column, row - cardsOfPage);
    case 'Home':
      return at(column, 0);
    case 'End':
      return at(column, column.deals.length - 1);
    case 'ArrowLeft':
      return at(columns[place - 1], row);
    case 'ArrowRight':
      return at(columns[place + 1], row);
    default:
      return null;
  }
}

function at(column: BoardColumnDeals | undefined, row: number): BoardPlace | null {
  if (column === undefined) return null;
  const deal = column.deals[Math.min(Math.max(row, 0), column.deals.length - 1)];
  return { stage: column.stage, id: deal?.id ?? null };
}
