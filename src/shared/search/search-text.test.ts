import { pinyin, polyphonic } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { fullTextQuery } from './full-text-query.ts';
import { nameKey } from './name-units.ts';
import { type Readings, searchText } from './search-text.ts';

const readings: Readings = (run) => {
  const options = { toneType: 'none', type: 'array', v: true } as const;
  const likeliest = pinyin(run, options);
  return [...run].map((character, index) => [
    ...new Set([likeliest[index] ?? character, ...(polyphonic(character, options)[0] ?? [])]),
  ]);
};

const lettersOf = (name: string) => new Set(searchText(name, readings).letters.split(' '));

describe('search text', () => {
  test('puts a space between Han characters and sorts by the likeliest pinyin', () => {
    const { words, sortKey } = searchText('中国工商银行', readings);
    expect({ words, sortKey }).toEqual({ words: '中 国 工 商 银 行', sortKey: 'zhong guo gong shang yin hang' });
  });

  test('holds initials from every character on, so that the middle of a name is found', () => {
    const letters = lettersOf('中国工商银行');
    const wanted = ['zggsyh', 'ggsyh', 'gsyh', 'syh', 'yh', 'h'];
    expect(wanted.filter((token) => !letters.has(token))).toEqual([]);
  });

  test('holds every reading of 行, 重 and 长', () => {
    const letters = lettersOf('重庆长安银行');
    const wanted = ['cqcayh', 'zqcayh', 'cqzayh', 'chongqingchanganyinhang', 'zhongqingchanganyinhang', 'yinxing'];
    expect(wanted.filter((token) => !letters.has(token))).toEqual([]);
  });

  test('counts a word of letters by its first letter and whole', () => {
    expect([...lettersOf('AI 客服')].sort()).toEqual(['aikefu', 'aikf', 'akf', 'f', 'fu', 'kefu', 'kf'].sort());
    expect(lettersOf('Jianglan Bank').has('jb')).toBe(true);
  });

  test('keeps the text of a name of 200 polyphones below 400 kB', () => {
    expect(searchText('行'.repeat(200), readings).letters.length).toBeLessThan(400_000);
  });
});

test('compares names without full-width forms, case and spaces at the ends', () => {
  expect(nameKey('  ＡＩ　Bank ')).toBe('ai bank');
});

test.each([
  ['工商', 'words : "工 商"'],
  ['gsyh', '"gsyh" *'],
  ['AI客服', '"ai" * AND words : "客 服"'],
  ['" OR NEAR(a*) --', '"or" * AND "near" * AND "a" *'],
  ['🙂 *"', null],
  ['', null],
])('asks for %j as %j', (typed, query) => {
  expect(fullTextQuery(typed)).toBe(query);
});
