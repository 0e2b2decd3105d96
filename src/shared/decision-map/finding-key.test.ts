import { expect, test } from 'vitest';
import { bankMap } from '../../../test/support/bank-map.ts';
import { aMap, mapDay } from '../../../test/support/decision-map.ts';
import { findingKey, questionKey } from './finding-key.ts';
import { findFindings } from './rules/find-findings.ts';

const keysOf = (map: ReturnType<typeof aMap>) =>
  findFindings(map, mapDay).findings.map((finding) => {
    const { finding: key, stakeholderId } = findingKey(finding);
    return `${key} ${stakeholderId}`;
  });

test('no two findings of a map have the same key', () => {
  const keys = keysOf(bankMap());
  expect(keys).toContain('veto-uncovered/person 罗崇');
  expect(new Set(keys).size).toBe(keys.length);
});

test('each empty layer has a key of its own', () => {
  const empty = keysOf(aMap({ stage: 'poc', people: { chen: { layer: 'business' } } })).filter((key) =>
    key.startsWith('layer-empty'),
  );
  expect(empty.length).toBeGreaterThan(1);
  expect(new Set(empty).size).toBe(empty.length);
});

test('a finding about several people is the same one when they are others', () => {
  const about = (stakeholderIds: string[]) => ({ code: 'key-players-against', stakeholderIds, layer: null }) as const;
  expect(findingKey(about(['a', 'b']))).toEqual(findingKey(about(['b'])));
});

test('what is about somebody is never taken for what is about nobody, though he is gone', () => {
  const missing = { code: 'approver-missing', layer: null } as const;
  const keys = [findingKey({ ...missing, stakeholderIds: ['a'] }), findingKey({ ...missing, stakeholderIds: [] })];
  expect([...keys, questionKey('a')]).toEqual([
    { finding: 'approver-missing/person', stakeholderId: 'a' },
    { finding: 'approver-missing', stakeholderId: null },
    { finding: 'who-is/person', stakeholderId: 'a' },
  ]);
});
