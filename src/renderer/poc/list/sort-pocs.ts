import { type PocRow, pocStatuses } from '../../../shared/poc/model.ts';

export type PocColumn = 'accountName' | 'name' | 'kind' | 'status' | 'startsOn' | 'goLiveOn' | 'ownerName';

/** POCs by one column; what is not known comes last in either order. */
export function sortPocs(rows: readonly PocRow[], key: PocColumn, descending: boolean): PocRow[] {
  const shownOf = (row: PocRow): string | number | null =>
    key === 'status' ? pocStatuses.indexOf(row.status) : row[key] === '' ? null : row[key];
  const collator = new Intl.Collator('zh-CN');
  return rows.toSorted((left, right) => {
    const [one, other] = [shownOf(left), shownOf(right)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const order =
      typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));
    return descending ? -order : order;
  });
}
