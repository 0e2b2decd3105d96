import type { AccountRow } from '../../shared/accounts/model.ts';

/** What the open deals of these customers add up to; null when there are deals and nobody knows the amount of any. */
export function openAmountTotal(rows: readonly Pick<AccountRow, 'openAmount' | 'opportunityCount'>[]): number | null {
  const known = rows.flatMap(({ openAmount }) => openAmount ?? []);
  if (known.length === 0 && rows.some(({ opportunityCount }) => opportunityCount > 0)) return null;
  return known.reduce((sum, amount) => sum + amount, 0);
}
