import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardText, unguardText } from './guard-text.ts';
import type { Table } from './table.ts';
import { writeCsv } from './write-csv.ts';

test('a name that a spreadsheet would execute leaves as text, in half-width and full-width forms', () => {
  const names = ['=cmd|calc', '+86 138', '-1+1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x', "'=1"];
  expect(names.map(guardText)).toEqual(names.map((name) => `'${name}`));
});

test('ordinary text is exported as written', () => {
  const names = ['中国工商银行', 'a=b', "O'Neill", "'quoted'", '3M', ''];
  expect(names.map(guardText)).toEqual(names);
});

test('what was neutralised on export comes back exactly on import, whatever it begins with', () => {
  const marks = fc.constantFrom("'", '=', '＝', '-', '@', '\t', 'a', '中');
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 5 }), (parts) => {
      const text = parts.join('');
      expect(unguardText(guardText(text))).toBe(text);
    }),
  );
});

test('numbers stay numbers, days stay days, quotes and line breaks survive, empty cells stay empty', () => {
  const table: Table = {
    columns: [
      { header: '客户', kind: 'text' },
      { header: '=金额', kind: 'number' },
      { header: '签约日', kind: 'date' },
    ],
    rows: [
      ['他说 "行", 就行', -12.5, '2026-11-24'],
      ['第一行\n第二行', null, null],
      ['=1+1', 1e21, ''],
    ],
  };
  expect(writeCsv(table)).toBe(
    [
      `\uFEFF客户,'=金额,签约日\r\n`,
      '"他说 ""行"", 就行",-12.5,2026-11-24\r\n',
      '"第一行\n第二行",,\r\n',
      "'=1+1,1e+21,\r\n",
    ].join(''),
  );
});
