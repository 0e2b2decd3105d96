import { expect, test } from 'vitest';
import { shownRows } from './shown-rows.ts';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

test.each([
  ['the first of many', 2, null, 'ab'],
  ['all of a few', 9, null, 'abcde'],
  ['the one just added after the first, without those between', 2, 'd', 'abd'],
  ['the one just added in its place where that is in view', 2, 'b', 'ab'],
  ['the last one added', 2, 'e', 'abe'],
  ['only the first while the one added is filtered out', 2, 'gone', 'ab'],
])('shows %s', (_case, asked, kept, shown) => {
  expect(
    shownRows(rows, asked, kept)
      .map(({ id }) => id)
      .join(''),
  ).toBe(shown);
});
