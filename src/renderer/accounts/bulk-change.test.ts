import { expect, test } from 'vitest';
import { changeOf } from './bulk-change.ts';

test('a field of many customers is set or emptied, and labels are put on or taken off', () => {
  expect([
    changeOf('industry', 'banking', []),
    changeOf('ownerId', null, ['重点']),
    changeOf('region', '上海 ', []),
    changeOf('region', null, []),
    changeOf('add-tags', null, ['重点', '重点']),
    changeOf('remove-tags', 'x', ['旧']),
  ]).toEqual([
    { kind: 'set', changes: { industry: 'banking' } },
    { kind: 'set', changes: { ownerId: null } },
    { kind: 'set', changes: { region: '上海' } },
    { kind: 'set', changes: { region: '' } },
    { kind: 'add-tags', tags: ['重点'] },
    { kind: 'remove-tags', tags: ['旧'] },
  ]);
});
