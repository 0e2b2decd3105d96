import { expect, test } from 'vitest';
import enAccounts from '../locales/en/accounts.json' with { type: 'json' };
import en from '../locales/en/intake.json' with { type: 'json' };
import enDeals from '../locales/en/opportunities.json' with { type: 'json' };
import zhAccounts from '../locales/zh-CN/accounts.json' with { type: 'json' };
import zh from '../locales/zh-CN/intake.json' with { type: 'json' };
import zhDeals from '../locales/zh-CN/opportunities.json' with { type: 'json' };
import type { IntakeCell } from './cell.ts';
import { choiceLabels } from './choice-labels.ts';
import choiceWords from './choice-words.json' with { type: 'json' };
import { type ImportField, importedEntities } from './field.ts';
import { importFields } from './import-fields.ts';
import { readDate } from './read-date.ts';
import { readValue, scaleOfHeader } from './read-value.ts';

function fieldOf(key: string): ImportField {
  const field = Object.values(importFields)
    .flat()
    .find((candidate) => candidate.key === key);
  if (field === undefined) throw new Error(key);
  return field;
}

/** The value, or the fault's code. */
function read(key: string, cell: IntakeCell, scale = 1): unknown {
  const reading = readValue(fieldOf(key), cell, scale);
  return 'value' in reading ? reading.value : reading.fault;
}

test.each([
  ['2026-11-24', '2026-11-24'],
  ['2026/1/4 10:30:00', '2026-01-04'],
  ['２０２６年１１月２４日', '2026-11-24'],
  ['2026.11.24', '2026-11-24'],
  ['20261124', '2026-11-24'],
  ['2026-11-24T23:30:00.000Z', '2026-11-24'],
  ['24 Nov 2026', '2026-11-24'],
  ['November 24, 2026', '2026-11-24'],
  ['24/11/2026', '2026-11-24'],
  ['11/24/2026', '2026-11-24'],
  ['05/05/2026', '2026-05-05'],
  [46350, '2026-11-24'],
  ['46350.5', '2026-11-24'],
  ['2028-02-29', '2028-02-29'],
])('the day %j is read as %s', (cell, day) => {
  expect(readDate(cell)).toEqual({ day });
});

test.each([
  ['03/04/2026', 'ambiguous-date'],
  ['2026-02-29', 'bad-date'],
  ['2026-13-01', 'bad-date'],
  ['明年三月', 'bad-date'],
  ['2026年11月', 'bad-date'],
  [12, 'bad-date'],
  [999999, 'bad-date'],
])('%j is no day to rely on', (cell, fault) => {
  expect(readDate(cell)).toEqual({ fault });
});

test.each<readonly [IntakeCell, number, unknown]>([
  [1200000, 1, 1200000],
  [120, 10_000, 1_200_000],
  [15.3, 10_000, 153_000],
  ['120', 10_000, 1_200_000],
  ['1.2亿', 10_000, 120_000_000],
  ['１５万元', 1, 150_000],
  ['¥1,200.50', 1, 1200.5],
  ['人民币 300 万', 1, 3_000_000],
  ['RMB 2M', 1, 2_000_000],
  [0, 1, 0],
  ['-5', 1, 'negative'],
  ['2e15', 1, 'above-most'],
  ['1200千元', 10_000, 1_200_000],
  ['一百万', 1, 1_000_000],
  ['三千五百万元', 10_000, 35_000_000],
  ['一亿零五百万', 1, 105_000_000],
  ['百万', 1, 'bad-number'],
  ['面议', 1, 'bad-number'],
  ['20%', 1, 'bad-number'],
])('an amount of %j under a head in units of %d is %j', (cell, scale, expected) => {
  expect(read('amount', cell, scale)).toEqual(expected);
});

test('a head says what its amounts are counted in', () => {
  const heads = ['金额', '金额（万元）', '预计金额(单位：万)', '合同额/亿元', '商机金额【千元】', '金额（元）'];
  expect(heads.map(scaleOfHeader)).toEqual([1, 10_000, 10_000, 100_000_000, 1000, 1]);
});

test.each<readonly [string, IntakeCell, unknown]>([
  ['industry', ' 银行业 ', 'banking'],
  ['industry', 'BANKING', 'banking'],
  ['industry', '__proto__', 'unknown-choice'],
  ['industry', 'constructor', 'unknown-choice'],
  ['size', 350, '100-499'],
  ['size', '12000人', '10000+'],
  ['size', '500-999人', '500-1999'],
  ['stage', '方案/报价', 'proposal'],
  ['phone', 13800138000, '13800138000'],
  ['phone', '＋86 138-0013-8000', '+86 138-0013-8000'],
  ['phone', '010-66554433 转 808', '010-66554433 转 808'],
  ['phone', "'13800000000", '13800000000'],
  ['phone', '找王秘书', 'bad-phone'],
  ['phone', '110', 'bad-phone'],
  ['email', 'a.b@c.com.cn', 'a.b@c.com.cn'],
  ['email', 'a@b', 'bad-email'],
  ['email', 'a@b.cn; c@d.cn', 'bad-email'],
  ['tags', '重点、标杆，重点;A|B', ['重点', '标杆', 'A', 'B']],
  ['tags', '长'.repeat(51), 'too-long'],
  ['cadenceDays', '30天', 30],
  ['cadenceDays', 0, 'out-of-range'],
  ['region', '字'.repeat(101), 'too-long'],
  ['region', '浙江\n杭州', '浙江 杭州'],
  ['background', '第一行\n第二行', '第一行\n第二行'],
])('%s takes %j as %j', (key, cell, expected) => {
  expect(read(key, cell)).toEqual(expected);
});

test('what the product shows for a choice, in either language, is understood when it comes back in a list', () => {
  const shown = {
    industry: [zhAccounts.industry, enAccounts.industry],
    size: [zhAccounts.size, enAccounts.size],
    stage: [zhDeals.stage, enDeals.stage],
    closeReason: [zhDeals.reason, enDeals.reason],
  };
  const misread = Object.entries(shown).flatMap(([key, languages]) =>
    languages.flatMap((labels: Readonly<Record<string, unknown>>) =>
      Object.entries(labels)
        .filter(
          ([value, label]) =>
            Object.hasOwn(choiceWords[key as keyof typeof choiceWords], value) && read(key, String(label)) !== value,
        )
        .map(([value, label]) => `${key} ${value}: ${label}`),
    ),
  );
  expect(misread).toEqual([]);
});

test('what a template offers for a choice is understood, in either language, and there is a label for every field', () => {
  const fields = importedEntities.flatMap((entity) => importFields[entity]);
  const misread = fields.flatMap((field) => {
    if (field.kind !== 'choice') return [];
    return (['zh-CN', 'en'] as const).flatMap((language) =>
      choiceLabels(field.words, language).filter((label, index) => read(field.key, label) !== field.values[index]),
    );
  });
  const labels = importedEntities.map((entity) => [Object.keys(zh.field[entity]), Object.keys(en.field[entity])]);
  const keys = importedEntities.map((entity) => importFields[entity].map(({ key }) => key));
  expect([misread, labels]).toEqual([[], keys.map((list) => [list, list])]);
});
