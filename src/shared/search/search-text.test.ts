import { pinyin, polyphonic } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { fieldLetters } from './field-letters.ts';
import { fullTextQuery } from './full-text-query.ts';
import { nameKey } from './name-units.ts';
import { phoneWords } from './phone-digits.ts';
import { type Readings, searchText } from './search-text.ts';

const readings: Readings = (run) => {
  const options = { toneType: 'none', type: 'array', v: true } as const;
  const likeliest = pinyin(run, options);
  return [...run].map((character, index) => [
    ...new Set([likeliest[index] ?? character, ...(polyphonic(character, options)[0] ?? [])]),
  ]);
};

function lettersOf(name: string): Set<string> {
  const { starts, letters } = searchText(name, readings);
  return new Set(`${starts} ${letters}`.split(' '));
}

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

  test('keeps what a name begins with apart from what it holds', () => {
    const { starts, letters } = searchText('江岚', readings);
    expect({ starts, letters }).toEqual({ starts: 'jianglan jl j', letters: 'lan l' });
  });

  test('holds every reading of 行, 重 and 长', () => {
    const letters = lettersOf('重庆长安银行');
    const wanted = ['cqcayh', 'zqcayh', 'cqzayh', 'chongqingchanganyinhang', 'zhongqingchanganyinhang', 'yinxing'];
    expect(wanted.filter((token) => !letters.has(token))).toEqual([]);
  });

  test('cuts what nobody types without a space, so that company forms do not fill the index', () => {
    const longest = Math.max(...[...lettersOf('重庆长安股份有限公司')].map(({ length }) => length));
    expect({ longest, cut: lettersOf('重庆长安股份有限公司').has('chongqingchangangufenyou') }).toEqual({
      longest: 24,
      cut: true,
    });
  });

  test('counts a word of letters by its first letter and whole', () => {
    expect([...lettersOf('AI 客服')].sort()).toEqual(
      ['a', 'aikefu', 'aikf', 'akf', 'f', 'fu', 'k', 'kefu', 'kf'].sort(),
    );
    expect(lettersOf('Jianglan Bank').has('jbank')).toBe(true);
  });

  test('keeps the text of a name of 200 polyphones below 400 kB', () => {
    const { starts, letters } = searchText('行'.repeat(200), readings);
    expect(starts.length + letters.length).toBeLessThan(400_000);
  });

  test('spells a field in its likeliest reading from every character on', () => {
    expect(fieldLetters('科技部行长 CIO', readings).split(' ')).toEqual(
      ['k', 'kejibuhangzhangcio', 'kjbhzc', 'j', 'jibuhangzhangcio', 'jbhzc', 'b', 'buhangzhangcio', 'bhzc'].concat([
        'h',
        'hangzhangcio',
        'hzc',
        'z',
        'zhangcio',
        'zc',
        'c',
      ]),
    );
  });

  test('keeps two phone numbers of one person apart and leaves +86 out', () => {
    expect([phoneWords('+86 138-00 / 1234'), phoneWords('0086 13800')].map((words) => words.split(' '))).toEqual([
      [...['138', '380', '800'].map(group), 'x', ...['123', '234'].map(group)],
      ['138', '380', '800'].map(group),
    ]);
  });
});

function group(digits: string): string {
  return String.fromCodePoint(0x4e00 + Number(digits));
}

test('compares names without full-width forms, case and spaces at the ends', () => {
  expect(nameKey('  ＡＩ　Bank ')).toBe('ai bank');
});

const anywhere = '{name starts letters}';

test.each([
  ['工商', '{name} : "工 商"'],
  ['工行 张总', '{name} : "工 行" AND {name} : "张 总"'],
  ['gsyh', `${anywhere} : "gsyh" *`],
  ['AI客服', `${anywhere} : "ai" * AND {name} : "客 服"`],
  ['" OR NEAR(a*) --', `${anywhere} : "or" * AND ${anywhere} : "near" * AND {starts letters} : "a"`],
  ['🚀项目', '{name} : "\ue0001f680 项 目"'],
  ['2026-11', `${anywhere} : "2026" * AND ${anywhere} : "11" *`],
  ['" *', null],
  ['', null],
])('asks for the name %j as %j', (typed, query) => {
  expect(fullTextQuery(typed)).toBe(query);
});

test('asks for digits as part of a phone number where phone numbers are searched', () => {
  const phones = `{digits} : "${group('800')} ${group('001')}"`;
  const fields = '{name fields starts letters field_letters}';
  expect([fullTextQuery('8001', 'field'), fullTextQuery('80-01', 'field'), fullTextQuery('8001', 'start')]).toEqual([
    `((${fields} : "8001" *) OR {digits} : "${group('800')} ${group('001')}")`,
    expect.stringContaining(`{digits} : "${group('800')} ${group('001')}"`),
    '{starts} : "8001" *',
  ]);
  expect(phones).toContain(group('001'));
});
