import { handoverKinds, type KindCount } from '../../shared/handover/model.ts';
import type { CollectedRows } from './collect.ts';
import { handedTables } from './handed-tables.ts';

/** How many records of each kind there are, kinds without any left out. */
export function countKinds(rows: CollectedRows): KindCount[] {
  return handoverKinds.flatMap((kind) => {
    const tables = [...rows].filter(([table]) => handedTables[table]?.kind === kind);
    const count = tables.reduce((sum, [, list]) => sum + list.length, 0);
    return count === 0 ? [] : [{ kind, count }];
  });
}
