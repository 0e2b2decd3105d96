import { describe, expect, test } from 'vitest';
import type { Expression } from './expression.ts';
import { operators } from './operators.ts';
import { parseFormula } from './parse.ts';

function tree(text: string): string {
  const result = parseFormula(text, { internal: true });
  return result.ok ? bracketed(result.expression) : JSON.stringify(result.error);
}

/** Every operation in brackets, to see the grouping. */
function bracketed(part: Expression): string {
  switch (part.kind) {
    case 'number':
      return String(part.value);
    case 'name':
      return part.name;
    case 'unary':
      return `(${part.operator}${bracketed(part.operand)})`;
    case 'percent':
      return `(${bracketed(part.operand)}%)`;
    case 'binary':
      return `(${bracketed(part.left)}${part.operator}${bracketed(part.right)})`;
    case 'call':
      return `${part.function}[${part.arguments.map(bracketed).join(' ')}]`;
  }
}

function error(text: string) {
  const result = parseFormula(text);
  return result.ok ? 'no error' : result.error;
}

describe('grouping, as in Excel', () => {
  test.each([
    ['2^3^2', '((2^3)^2)'],
    ['-2^2', '((-2)^2)'],
    ['2^-2', '(2^(-2))'],
    ['2^-2^3', '((2^(-2))^3)'],
    ['-2%', '((-2)%)'],
    ['2%%', '((2%)%)'],
    ['2^3%', '(2^(3%))'],
    ['50%*a', '((50%)*a)'],
    ['--a', '(-(-a))'],
    ['a--b', '(a-(-b))'],
    ['a*-b', '(a*(-b))'],
    ['+a', '(+a)'],
    ['a-b-c', '((a-b)-c)'],
    ['a-(b-c)', '(a-(b-c))'],
    ['a/b/c', '((a/b)/c)'],
    ['a/b*c', '((a/b)*c)'],
    ['a+b*c^d', '(a+(b*(c^d)))'],
    ['a^b*c+d', '(((a^b)*c)+d)'],
    ['a+1>b*2', '((a+1)>(b*2))'],
    ['a<b=c', '((a<b)=c)'],
    ['a<>b', '(a<>b)'],
    ['a<=b', '(a<=b)'],
    ['a>=b', '(a>=b)'],
    ['if(a>0,min(b,c),-1)', 'IF[(a>0) MIN[b c] (-1)]'],
    ['Sum ( a , b )', 'SUM[a b]'],
    [' ( ( a ) ) ', 'a'],
    ['NPV(r, 现金流)', 'NPV[r 现金流]'],
  ])('%s', (text, grouping) => {
    expect(tree(text)).toBe(grouping);
  });

  test('every operator groups from the left', () => {
    const wrong = Object.keys(operators).filter((sign) => tree(`a${sign}b${sign}c`) !== `((a${sign}b)${sign}c)`);
    expect(wrong).toEqual([]);
  });
});

describe('numbers and names', () => {
  test.each([
    ['1', '1'],
    ['1.5', '1.5'],
    ['.5', '0.5'],
    ['1.', '1'],
    ['1e6', '1000000'],
    ['1.5E-3', '0.0015'],
    ['1e+2', '100'],
    ['0.1', '0.1'],
    ['1e-400', '0'],
    ['人数', '人数'],
    ['每人_成本2', '每人_成本2'],
    ['_x', '_x'],
    ['二〇二六', '二〇二六'],
    ['MIN', 'MIN'],
    ['e1', 'e1'],
    ['𠮷野', '𠮷野'],
    ['cafe\u0301', 'caf\u00e9'],
  ])('%s', (text, read) => {
    expect(tree(text)).toBe(read);
  });

  test('full-width signs of a Chinese keyboard are read as their ASCII forms', () => {
    expect(tree('ＭＩＮ（人数，１２％）＋２×３÷４−１≥０')).toBe('((((MIN[人数 (12%)]+((2*3)/4))-1)>=0)'.slice(1));
  });
});

describe('errors name their place', () => {
  test.each([
    ['', { code: 'unexpected-end', span: { start: 0, end: 0 } }],
    ['  ', { code: 'unexpected-end', span: { start: 2, end: 2 } }],
    ['a +', { code: 'unexpected-end', span: { start: 3, end: 3 } }],
    ['a + * b', { code: 'unexpected-token', text: '*', span: { start: 4, end: 5 } }],
    ['a b', { code: 'unexpected-token', text: 'b', span: { start: 2, end: 3 } }],
    ['15万', { code: 'unexpected-token', text: '万', span: { start: 2, end: 3 } }],
    ['1.2.3', { code: 'unexpected-token', text: '.3', span: { start: 3, end: 5 } }],
    ['a)', { code: 'unexpected-token', text: ')', span: { start: 1, end: 2 } }],
    ['(a', { code: 'unclosed-bracket', span: { start: 0, end: 1 } }],
    ['MIN(a, (b)', { code: 'unclosed-bracket', span: { start: 3, end: 4 } }],
    ['(a b)', { code: 'unexpected-token', text: 'b', span: { start: 3, end: 4 } }],
    ['a & b', { code: 'unexpected-character', character: '&', span: { start: 2, end: 3 } }],
    ['"a"', { code: 'unexpected-character', character: '"', span: { start: 0, end: 1 } }],
    ['a😀', { code: 'unexpected-character', character: '😀', span: { start: 1, end: 3 } }],
    ['1e999', { code: 'number-too-large', text: '1e999', span: { start: 0, end: 5 } }],
    ['1+FOO(2)', { code: 'unknown-function', name: 'FOO', span: { start: 2, end: 5 } }],
    ['constructor(1)', { code: 'unknown-function', name: 'constructor', span: { start: 0, end: 11 } }],
    ['__proto__(1)', { code: 'unknown-function', name: '__proto__', span: { start: 0, end: 9 } }],
    ['NPV(r, f)', { code: 'unknown-function', name: 'NPV', span: { start: 0, end: 3 } }],
    ['IRR(f, 1)', { code: 'unknown-function', name: 'IRR', span: { start: 0, end: 3 } }],
    ['MIRR(f, 1, 1)', { code: 'unknown-function', name: 'MIRR', span: { start: 0, end: 4 } }],
    ['MIN()', { code: 'wrong-arity', function: 'MIN', found: 0, least: 1, most: 255, span: { start: 0, end: 5 } }],
    ['IF(a,b)', { code: 'wrong-arity', function: 'IF', found: 2, least: 3, most: 3, span: { start: 0, end: 7 } }],
    ['abs(a,b)', { code: 'wrong-arity', function: 'ABS', found: 2, least: 1, most: 1, span: { start: 0, end: 8 } }],
    ['MIN(a,)', { code: 'unexpected-token', text: ')', span: { start: 6, end: 7 } }],
    ['MIN(,a)', { code: 'unexpected-token', text: ',', span: { start: 4, end: 5 } }],
    ['a,b', { code: 'unexpected-token', text: ',', span: { start: 1, end: 2 } }],
    ['%', { code: 'unexpected-token', text: '%', span: { start: 0, end: 1 } }],
    ['（ａ', { code: 'unclosed-bracket', span: { start: 0, end: 1 } }],
  ])('%s', (text, expected) => {
    expect(error(text)).toEqual(expected);
  });

  test('spans are those of the text that was typed, also beside full-width signs', () => {
    const result = parseFormula(' 人数 × （1＋b） ');
    expect(result).toEqual({
      ok: true,
      expression: {
        kind: 'binary',
        operator: '*',
        operatorSpan: { start: 4, end: 5 },
        left: { kind: 'name', name: '人数', span: { start: 1, end: 3 } },
        right: {
          kind: 'binary',
          operator: '+',
          operatorSpan: { start: 8, end: 9 },
          left: { kind: 'number', value: 1, span: { start: 7, end: 8 } },
          right: { kind: 'name', name: 'b', span: { start: 9, end: 10 } },
          span: { start: 6, end: 11 },
        },
        span: { start: 1, end: 11 },
      },
    });
  });
});

describe('hostile input ends in an error, not in a crash', () => {
  test.each([
    ['brackets', '('.repeat(4000), { code: 'too-deep', limit: 200, span: { start: 200, end: 201 } }],
    ['signs', `${'-'.repeat(4000)}1`, { code: 'too-deep', limit: 200, span: { start: 200, end: 201 } }],
    [
      'functions',
      `${'ABS('.repeat(100)}1${')'.repeat(100)}`,
      { code: 'too-deep', limit: 64, span: { start: 256, end: 259 } },
    ],
    ['a chain', `1${'+1'.repeat(4000)}`, { code: 'too-deep', limit: 200, span: { start: 0, end: 401 } }],
    ['percents', `1${'%'.repeat(4000)}`, { code: 'too-deep', limit: 200, span: { start: 0, end: 201 } }],
    [
      'length',
      'a'.repeat(100_000),
      { code: 'too-long', length: 100_000, limit: 8192, span: { start: 8192, end: 100_000 } },
    ],
    [
      'arguments',
      `SUM(${'1,'.repeat(300)}1)`,
      { code: 'wrong-arity', function: 'SUM', found: 301, least: 1, most: 255, span: { start: 0, end: 606 } },
    ],
    ['half a character', 'a+\ud83d', { code: 'unexpected-character', character: '\ud83d', span: { start: 2, end: 3 } }],
    ['a direction mark', 'a\u202eb', { code: 'unexpected-character', character: '\u202e', span: { start: 1, end: 2 } }],
  ])('%s', (_what, text, expected) => {
    expect(error(text)).toEqual(expected);
  });

  test('what stays within the limits is read', () => {
    const accepted = [
      `${'('.repeat(200)}1${')'.repeat(200)}`,
      `1${'+1'.repeat(199)}`,
      `${'ABS('.repeat(64)}1${')'.repeat(64)}`,
      `SUM(${'1,'.repeat(254)}1)`,
      'a'.repeat(8192),
    ].map((text) => parseFormula(text).ok);
    expect(accepted).toEqual([true, true, true, true, true]);
  });
});
