import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTypedNumber } from './parse-number.ts';

describe('a number box', () => {
  test.each([
    ['15万', 150_000],
    ['1.2亿', 120_000_000],
    ['1.1万', 11_000],
    ['3千', 3000],
    ['2千万', 20_000_000],
    ['1.5万亿', 1_500_000_000_000],
    ['1,200', 1200],
    ['1,200,000.5', 1_200_000.5],
    ['1200,0000', 12_000_000],
    ['１５万', 150_000],
    ['１，２００．５', 1200.5],
    ['１２。５', 12.5],
    ['1.5e3', 1500],
    ['1.5E-3', 0.0015],
    [' 1 200 ', 1200],
    ['-5', -5],
    ['−5万', -50_000],
    ['－３', -3],
    ['+7', 7],
    ['.5', 0.5],
    ['5.', 5],
    ['¥1,200', 1200],
    ['￥15万元', 150_000],
    ['3k', 3000],
    ['1.5M', 1_500_000],
    ['2bn', 2_000_000_000],
    ['60%', 0.6],
    ['６０％', 0.6],
    ['8.04%', 0.0804],
    ['-0', 0],
  ])('reads %j', (text, value) => {
    expect(parseTypedNumber(text, { percent: false })).toEqual({ kind: 'value', value });
  });

  test.each([
    ['60', 0.6],
    ['60%', 0.6],
    ['8.04', 0.0804],
    ['０．５', 0.005],
  ])('of a percentage reads %j as a fraction', (text, value) => {
    expect(parseTypedNumber(text, { percent: true })).toEqual({ kind: 'value', value });
  });

  test.each([
    ['', 'blank'],
    [' \u3000', 'blank'],
  ])('takes %j for no answer', (text, kind) => {
    expect(parseTypedNumber(text, { percent: false })).toEqual({ kind });
  });

  test.each([
    ['abc', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['-', 'not-a-number'],
    ['.', 'not-a-number'],
    ['万', 'not-a-number'],
    ['1万2', 'not-a-number'],
    ['=1+1', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1,2', 'misplaced-separator'],
    ['12,34,56', 'misplaced-separator'],
    ['1e999', 'too-large'],
  ])('refuses %j', (text, code) => {
    expect(parseTypedNumber(text, { percent: false })).toEqual({ kind: 'invalid', code });
  });

  test('gives exactly the double of the same decimal written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom('', '千', '万', '亿', '%'), (digits, scale) => {
        const powers = { '': 0, 千: 3, 万: 4, 亿: 8, '%': -2 };
        const parsed = parseTypedNumber(`${(digits / 100).toFixed(2)}${scale}`, { percent: false });
        expect(parsed).toEqual({ kind: 'value', value: Number(`${digits}e${powers[scale] - 2}`) });
      }),
    );
  });
});
