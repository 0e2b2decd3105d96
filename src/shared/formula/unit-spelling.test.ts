import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensions, type Unit, unitsEqual } from './unit.ts';
import { formatUnit, parseUnit } from './unit-spelling.ts';

describe('reading units', () => {
  test.each<[string, Unit]>([
    ['元', { money: 1 }],
    ['¥', { money: 1 }],
    ['￥/月', { money: 1, month: -1 }],
    ['cny', { money: 1 }],
    ['人', { person: 1 }],
    ['FTE', { person: 1 }],
    ['People', { person: 1 }],
    ['次', { item: 1 }],
    ['items', { item: 1 }],
    ['年', { year: 1 }],
    ['yr', { year: 1 }],
    ['个月', { month: 1 }],
    ['mo', { month: 1 }],
    ['h', { hour: 1 }],
    ['分钟/小时', { minute: 1, hour: -1 }],
    ['元/人/年', { money: 1, person: -1, year: -1 }],
    ['元/(人·年)', { money: 1, person: -1, year: -1 }],
    ['元／人', { money: 1, person: -1 }],
    ['元/（人*年）', { money: 1, person: -1, year: -1 }],
    ['元/人·年', { money: 1, person: -1, year: 1 }],
    ['CNY / person / year', { money: 1, person: -1, year: -1 }],
    ['人天', { person: 1, day: 1 }],
    ['元/人天', { money: 1, person: -1, day: -1 }],
    ['次/天', { item: 1, day: -1 }],
    ['元^2', { money: 2 }],
    ['(元/人)^2', { money: 2, person: -2 }],
    ['元^0.5', { money: 0.5 }],
    ['年^-1', { year: -1 }],
    ['1/年', { year: -1 }],
    ['%', {}],
    ['％', {}],
    ['倍', {}],
    ['ratio', {}],
    ['×', {}],
    ['1', {}],
    ['%/年', { year: -1 }],
    ['元/元', {}],
  ])('%s', (text, unit) => {
    expect(parseUnit(text)).toEqual({ ok: true, unit });
  });

  test.each([
    ['', { code: 'unexpected-end', span: { start: 0, end: 0 } }],
    ['元/', { code: 'unexpected-end', span: { start: 2, end: 2 } }],
    ['万元', { code: 'unknown-unit', text: '万元', span: { start: 0, end: 2 } }],
    ['元/公里', { code: 'unknown-unit', text: '公里', span: { start: 2, end: 4 } }],
    ['constructor', { code: 'unknown-unit', text: 'constructor', span: { start: 0, end: 11 } }],
    ['元 人', { code: 'unexpected-character', character: '人', span: { start: 2, end: 3 } }],
    ['元/(人·年', { code: 'unclosed-bracket', span: { start: 2, end: 3 } }],
    ['元)', { code: 'unexpected-character', character: ')', span: { start: 1, end: 2 } }],
    ['元//人', { code: 'unexpected-character', character: '/', span: { start: 2, end: 3 } }],
    ['元😀', { code: 'unexpected-character', character: '😀', span: { start: 1, end: 3 } }],
    ['('.repeat(100), { code: 'too-deep', limit: 20, span: { start: 20, end: 21 } }],
    ['元'.repeat(1000), { code: 'too-long', length: 1000, limit: 200, span: { start: 200, end: 1000 } }],
  ])('%s is refused at its place', (text, error) => {
    expect(parseUnit(text)).toEqual({ ok: false, error });
  });
});

describe('writing units', () => {
  test.each<[Unit, string, string]>([
    [{ money: 1, person: -1, year: -1 }, '元/人/年', 'CNY/person/year'],
    [{ person: 1, day: 1 }, '人·天', 'person·day'],
    [{ year: -1 }, '1/年', '1/year'],
    [{ money: 0.5, item: -2 }, '元^0.5/次^2', 'CNY^0.5/item^2'],
    [{}, '倍', 'ratio'],
  ])('%j', (unit, zh, en) => {
    expect([formatUnit(unit, 'zh-CN'), formatUnit(unit, 'en')]).toEqual([zh, en]);
  });

  test('a written unit reads back as the same unit in both languages', () => {
    const units = fc.record(
      Object.fromEntries(dimensions.map((dimension) => [dimension, fc.constantFrom(-2, -1, -0.5, 0.5, 1, 2, 3)])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(units, fc.constantFrom('zh-CN' as const, 'en' as const), (unit, language) => {
        const read = parseUnit(formatUnit(unit, language));
        expect(read.ok && unitsEqual(read.unit, unit)).toBe(true);
      }),
    );
  });
});
