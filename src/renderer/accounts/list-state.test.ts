import { describe, expect, test } from 'vitest';
import { accountListState, builtInView, isFiltering, isSameView } from './list-state.ts';

describe('the way the list is looked at', () => {
  test('that was kept by another version is repaired, not refused, and never without the name', () => {
    const usual = accountListState.parse({});
    const { columns } = accountListState.parse({ columns: ['owner', 'stage', 'owner'] });
    const repaired = accountListState.parse({ view: 7, filter: { magic: true }, sort: 'magic', columns: ['magic'] });
    expect([usual, columns, repaired]).toEqual([
      {
        ...{ view: 'all', filter: {}, sort: 'updatedAt', descending: true },
        columns: ['name', 'industry', 'stage', 'openAmount', 'health', 'nextStep', 'lastContact', 'owner'],
      },
      ['name', 'owner', 'stage'],
      usual,
    ]);
  });

  test('is the same whatever asks for nothing, and another when order, columns or filter differ', () => {
    const view = builtInView('mine', ['name']);
    const { filter } = view;
    expect([
      isSameView(view, { ...view, filter: { industries: [], region: '', archived: 'hidden', ...filter } }),
      isSameView(view, { ...view, descending: true }),
      isSameView(view, { ...view, columns: ['name', 'owner'] }),
      isSameView(view, { ...view, filter: {} }),
      isFiltering({ industries: [], minAmount: null, archived: 'hidden' }),
      isFiltering({ minAmount: 0 }),
    ]).toEqual([true, false, false, false, false, true]);
  });
});
