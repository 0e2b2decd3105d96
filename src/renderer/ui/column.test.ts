import { expect, test } from 'vitest';
import { narrowestTable } from './column.ts';

test('a column that shares the width keeps room for a name, however narrow the window', () => {
  expect(narrowestTable([{ width: '16%' }, {}, { width: '200px' }])).toBe(48 + 168 + 168 + 200);
});
