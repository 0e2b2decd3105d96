import { expect, test } from 'vitest';
import en from '../locales/en/intake.json' with { type: 'json' };
import zh from '../locales/zh-CN/intake.json' with { type: 'json' };
import type { IntakeCell } from './cell.ts';
import { importedEntities } from './field.ts';
import { guessFor, guessMapping } from './guess-mapping.ts';
import { findHeaderRow } from './header-row.ts';
import { mappingKey } from './header-signature.ts';
import { bareCompanyName, comparableName } from './normal-form.ts';

const guess = (headers: readonly string[], samples: readonly (readonly IntakeCell[])[] = []) => {
  const columns = headers.map((header, index) => ({ header, samples: samples[index] ?? [] }));
  const { entity, program, columns: found } = guessMapping(columns);
  return { entity, program, fields: found.map((column) => column?.field ?? null) };
};

test('our own heads are recognised in both languages, field by field', () => {
  for (const words of [zh, en]) {
    for (const entity of importedEntities) {
      const labels = words.field[entity];
      expect(guess(Object.values(labels))).toEqual({ entity, program: null, fields: Object.keys(labels) });
    }
  }
});

test.each([
  [
    'fxiaoke',
    ['客户名称', '客户编号', '客户级别', '1级行业', '成交状态', '负责人', '负责人主属部门'],
    'account',
    ['name', null, null, 'industry', null, 'ownerId', null],
  ],
  [
    'wecom',
    ['客户名称', '备注名', '所属企业', '添加人', '添加时间', '手机', '职务'],
    'person',
    ['name', null, 'accountId', null, null, 'phone', 'title'],
  ],
  [
    'feishu',
    ['客户名称', '客户状态', '跟进人', '公司规模', '所在城市', '最后更新时间'],
    'account',
    ['name', null, 'ownerId', 'size', 'region', null],
  ],
] as const)('an export of %s is told by its peculiar columns', (program, headers, entity, fields) => {
  expect(guess(headers)).toEqual({ entity, program, fields });
});

test('marks, notes and units around a head do not hide it', () => {
  expect(guess(['*客户名称（必填）', '商机名称 ', '金额（万元）', '预计成交\n日期'])).toEqual({
    entity: 'opportunity',
    program: null,
    fields: ['accountId', 'name', 'amount', 'expectedDate'],
  });
});

test('columns without a telling head are told by what stands in them, and no field is taken twice', () => {
  const found = guess(
    ['姓名', '单位', '联系方式A', '联系方式B', '__proto__'],
    [['张伟'], ['江岚银行'], ['138 0013 8000', 13900139000], ['a@b.cn'], ['1']],
  );
  expect(found).toEqual({ entity: 'person', program: null, fields: ['name', 'accountId', 'phone', 'email', null] });
});

test('a history of contact or change fills no field, a stage is no tag, and a count of deals is no name of one', () => {
  const heads = ['商机', '客户', '阶段', '最近联系', '更新时间', '创建时间', 'Last contact', 'Stage'];
  expect(guess(heads, [[2], ['江岚银行'], ['POC'], ['2026-11-20']])).toEqual({
    ...{ entity: 'account', program: null },
    fields: [null, 'name', null, null, null, null, null, null],
  });
  const ofDeal = guessFor('opportunity', [{ header: '最近联系', samples: ['2026-11-20'] }]);
  expect(ofDeal.columns).toEqual([null]);
});

test('a list of people that somebody wants as customers takes the company as the customer', () => {
  const columns = ['姓名', '公司名称', '电话'].map((header) => ({ header, samples: [] }));
  expect(guessFor('account', columns).columns.map((column) => column?.field ?? null)).toEqual([null, 'name', null]);
});

test('the head is found under titles and notes, and taken as the first row where there are none', () => {
  const at = (...rows: readonly (readonly IntakeCell[])[]) =>
    findHeaderRow(rows.map((cells, index) => ({ line: index + 1, cells: [...cells] })));
  expect([
    at(['2025 年客户清单'], [null, '导出时间：2026-11-24'], ['客户名称', '行业', '金额'], ['江岚银行', '银行', 12]),
    at(['客户名称', '行业', '金额'], ['江岚银行', '银行', 12]),
    at(['名单'], ['江岚银行'], ['松云保险']),
    at(['a', 'b'], [1, 2], [3, 4]),
    at(),
  ]).toEqual([2, 0, 0, 0, 0]);
});

test('a mapping is remembered for the same heads in any order, and for no others', () => {
  const key = mappingKey(['客户名称', '行业', '__proto__']);
  expect([mappingKey(['__proto__', '行业', ' 客户名称*']) === key, mappingKey(['客户名称', '行业']) === key]).toEqual([
    true,
    false,
  ]);
});

test('names are compared without spaces, width and case; the company form is dropped for suggestions only', () => {
  expect([comparableName(' 江岚（集团） 有限公司 '), comparableName('ＩＢＭ China'), comparableName('江岚')]).toEqual([
    '江岚(集团)有限公司',
    'ibmchina',
    '江岚',
  ]);
  expect(
    ['江岚股份有限公司', '江岚集团有限公司', '江岚', 'Jianglan Co., Ltd.', '有限公司'].map(bareCompanyName),
  ).toEqual(['江岚', '江岚', '江岚', 'jianglan', '有限公司']);
});
