import { expect, test } from 'vitest';
import type { PocRow } from '../../../shared/poc/model.ts';
import { sortPocs } from './sort-pocs.ts';

const row = (name: string, changes: Partial<PocRow>) =>
  ({ name, status: 'draft', goLiveOn: null, ...changes }) as PocRow;
const rows = [
  row('甲', { goLiveOn: '2026-12-09', status: 'running' }),
  row('乙', {}),
  row('丙', { goLiveOn: '2026-12-01', status: 'passed' }),
];

test('POCs are sorted by day, status or words; what is not known comes last either way', () => {
  const names = (...order: Parameters<typeof sortPocs>) =>
    sortPocs(...order)
      .map(({ name }) => name)
      .join('');
  expect([
    names(rows, 'goLiveOn', false),
    names(rows, 'goLiveOn', true),
    names(rows, 'status', false),
    names(rows, 'name', false),
  ]).toEqual(['丙甲乙', '甲丙乙', '乙甲丙', '丙甲乙']);
});
