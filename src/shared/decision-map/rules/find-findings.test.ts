import { expect, test } from 'vitest';
import { bankMap } from '../../../../test/support/bank-map.ts';
import { aMap, mapDay } from '../../../../test/support/decision-map.ts';
import { findingCodes } from '../finding-codes.ts';
import type { Mute } from '../mute.ts';
import { findFindings } from './find-findings.ts';

function aMute(code: Mute['code'], stakeholderId: string | null = null): Mute {
  return { id: `${code} ${stakeholderId}`, opportunityId: 'deal', code, stakeholderId, reason: '已知', createdAt: '' };
}

test('a map without people has no findings, whatever its stage', () => {
  expect(findFindings(aMap({ stage: 'poc' }), mapDay)).toEqual({ findings: [], muted: [] });
});

test("the bank's dangers come in the order in which they can end the deal", () => {
  const { findings, muted } = findFindings(bankMap(), mapDay);
  expect(findings.map(({ severity, code, stakeholderIds }) => [severity, code, ...stakeholderIds].join(' '))).toEqual([
    'high veto-uncovered 罗崇',
    'high approver-missing 顾文静',
    'medium key-players-against 沈国梁 顾文静 邵立 罗崇',
    'medium stance-unverified 顾文静',
    'medium stance-unverified 罗崇',
    'medium mentor-without-win 赵子昂',
    'low stance-unverified 冯凯',
    'low stance-unverified 何佳',
  ]);
  expect(muted).toEqual([]);
});

test('of the same rule the heavier person comes first', () => {
  const people = {
    light: { vetoKind: 'absolute', influence: 2 },
    heavy: { vetoKind: 'absolute', influence: 5 },
    waiting: { vetoKind: 'scope', influence: 5, politicalStatus: 'inner-circle' },
  } as const;
  const { findings } = findFindings(aMap({ people }), mapDay);
  expect(
    findings.filter(({ code }) => code === 'veto-uncovered').map(({ stakeholderIds }) => stakeholderIds[0]),
  ).toEqual(['heavy', 'light', 'waiting']);
});

test.each(findingCodes)('the rule %s is silent everywhere once it is switched off', (code) => {
  const { scoring, ...map } = bankMap();
  const { findings, muted } = findFindings({ ...map, scoring: { ...scoring, switchedOff: [code] } }, mapDay);
  expect([...findings, ...muted].filter((found) => 'code' in found && found.code === code)).toEqual([]);
});

const two = { a: { stance: 'mentor' }, b: { stance: 'mentor' } } as const;
const shared = { a: { politicalStatus: 'inner-circle' }, b: { politicalStatus: 'inner-circle' } } as const;

test.each([
  ['a mute of the rule silences all it says', 'mentor-without-win', two, [null], 0, 2],
  ['a mute about one person leaves the others', 'mentor-without-win', two, ['a'], 1, 1],
  ['a mute about one leaves a danger that another shares', 'key-players-against', shared, ['a'], 1, 0],
  ['mutes about all who share a danger silence it', 'key-players-against', shared, ['a', 'b'], 0, 1],
  ['a mute about a person does not silence what is about nobody', 'no-opponent-known', two, ['a'], 1, 0],
  ['a mute of another rule silences nothing', 'mentor-without-win', two, [], 2, 0],
] as const)('%s', (_, code, people, about, heard, silenced) => {
  const mutes = about.length === 0 ? [aMute('only-guesses')] : about.map((id) => aMute(code, id));
  const { findings, muted } = findFindings(aMap({ people, mutes }), mapDay);
  expect(findings.filter((finding) => finding.code === code)).toHaveLength(heard);
  expect(muted.map(({ mute }) => mute.reason)).toEqual(Array.from({ length: silenced }, () => '已知'));
});
