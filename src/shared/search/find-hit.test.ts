import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { findHit } from './find-hit.ts';
import { queryParts } from './query-parts.ts';
import type { Readings } from './search-text.ts';

const spoken: Readonly<Record<string, readonly string[]>> = {
  中: ['zhong'],
  国: ['guo'],
  工: ['gong'],
  商: ['shang'],
  银: ['yin'],
  行: ['hang', 'xing'],
  总: ['zong'],
  监: ['jian'],
};
const readings: Readings = (run) => [...run].map((character) => spoken[character] ?? [character]);

/** The name and the field with brackets around what was found. */
function shown(query: string, values: Parameters<typeof findHit>[1], entity: Parameters<typeof findHit>[0] = 'person') {
  const { titleMarks, field } = findHit(entity, values, queryParts(query), readings);
  const bracketed = (text: string, marks: typeof titleMarks) =>
    marks.reduceRight(
      (done, { start, end }) => `${done.slice(0, start)}[${done.slice(start, end)}]${done.slice(end)}`,
      text,
    );
  return [
    bracketed(values.name ?? values.subject ?? '', titleMarks),
    ...(field === null ? [] : [field.name, bracketed(field.text, field.marks)]),
  ];
}

test.each([
  ['工商', '中国工商银行', '中国[工商]银行'],
  ['gsyh', '中国工商银行', '中国[工商银行]'],
  ['gongsh', '中国工商银行', '中国[工商]银行'],
  ['yinxing', '中国工商银行', '中国工商[银行]'],
  ['jb', 'Jianglan Bank', '[Jianglan B]ank'],
  ['ban', 'Jianglan Bank', 'Jianglan [Ban]k'],
  ['３ｍ', '3M 中国', '[3M] 中国'],
  ['cafe zur', 'Café Zürich', '[Café] [Zür]ich'],
  ['🚀', '工商🚀', '工商[🚀]'],
  ['工商 中国', '中国工商', '[中国工商]'],
])('marks what %j found in %j', (query, name, marked) => {
  expect(shown(query, { name })).toEqual([marked]);
});

test.each([
  ['1234', { name: '工', phone: '+86 138-0012 34' }, ['工', 'phone', '+86 138-00[12 34]']],
  ['zj', { name: '工', title: '银行总监' }, ['工', 'title', '银行[总监]']],
  ['工 总监', { name: '工', title: '银行总监' }, ['[工]', 'title', '银行[总监]']],
  ['gs', { name: '工', department: '中国工商' }, ['工', 'department', '中国[工商]']],
  ['icbc', { name: '工', email: 'zhong.gong@icbc.cn' }, ['工', 'email', 'zhong.gong@[icbc].cn']],
])('shows the field that %j found where the name alone does not tell', (query, values, expected) => {
  expect(shown(query, values)).toEqual(expected);
});

test('finds words in a long text across line ends, and pinyin near its beginning only', () => {
  const body = `${'银行总监。'.repeat(40)}\n工，\n商`;
  expect([
    shown('工商', { subject: '会', body }, 'activity'),
    shown('gs', { subject: '会', body }, 'activity'),
  ]).toEqual([['会', 'body', expect.stringMatching(/^….*\[工， 商\]$/)], ['会']]);
});

test('cuts a long text around what was found and never through an emoji', () => {
  const text = `${'🚀'.repeat(60)}工商${'🚀'.repeat(60)}`;
  const { text: cut, marks } = excerptOf(text, [{ start: 120, end: 122 }]);
  expect({
    cut: [...cut].every((letter) => ['…', '🚀', '工', '商'].includes(letter)),
    marked: cut.slice(marks[0]?.start, marks[0]?.end),
  }).toEqual({
    cut: true,
    marked: '工商',
  });
});
