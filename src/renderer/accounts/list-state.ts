import { z } from 'zod';
import { type AccountSortColumn, accountFilter, accountSortColumns } from '../../shared/accounts/query.ts';
import { isOpenStage, opportunityStages } from '../../shared/opportunities/model.ts';

/** Stages in which a deal can still be won or lost. */
export const openStages = opportunityStages.filter(isOpenStage);

const usualColumns: readonly AccountSortColumn[] = [
  'name',
  'industry',
  'stage',
  'openAmount',
  'health',
  'nextStep',
  'lastContact',
  'owner',
];

/** A way to look at the list: what a saved view keeps. What is not understood falls back to the usual. */
export const accountView = z.object({
  filter: accountFilter.partial().catch({}),
  sort: z.enum(accountSortColumns).catch('updatedAt'),
  descending: z.boolean().catch(true),
  /** Columns shown, in order; the name is always among them. */
  columns: z
    .array(z.enum(accountSortColumns))
    .transform((columns) => [...new Set<AccountSortColumn>(columns.includes('name') ? columns : ['name', ...columns])])
    .catch([...usualColumns]),
});
export type AccountView = Readonly<z.infer<typeof accountView>>;

/** How the list is looked at now, and which view that began with. */
export const accountListState = accountView.extend({ view: z.string().catch('all') });
export type AccountListState = Readonly<z.infer<typeof accountListState>>;

/** Views that everybody has. */
export const builtInViews = ['mine', 'quarter', 'silent', 'all'] as const;
type BuiltInView = (typeof builtInViews)[number];

const looks: Readonly<Record<BuiltInView, Omit<AccountView, 'columns'>>> = {
  mine: { filter: { owners: ['me'] }, sort: 'nextStep', descending: false },
  quarter: {
    filter: { owners: ['me'], stages: [...openStages], expectedWithin: 'quarter' },
    sort: 'expectedDate',
    descending: false,
  },
  silent: {
    filter: { owners: ['me'], stages: [...openStages], silentDays: 21 },
    sort: 'lastContact',
    descending: false,
  },
  all: { filter: {}, sort: 'updatedAt', descending: true },
};

/** A view that everybody has; it says nothing of the columns, so those stay as they are. */
export function builtInView(view: BuiltInView, columns: AccountView['columns']): AccountView {
  return { ...looks[view], columns };
}

/** True when two looks show the same rows in the same order and columns. */
export function isSameView(left: AccountView, right: AccountView): boolean {
  return toText(left) === toText(right);
}

function toText({ filter, sort, descending, columns }: AccountView): string {
  const asked = Object.entries(filter)
    .filter(([, value]) => !isNothing(value))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([asked, sort, descending, columns]);
}

/** True when a part of a filter asks for nothing. */
export function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    value === 'hidden' ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** True when a filter leaves accounts out that would be listed without it. */
export function isFiltering(filter: AccountView['filter']): boolean {
  return Object.values(filter).some((value) => !isNothing(value));
}
