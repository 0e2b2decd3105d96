import { describe, expect, test } from 'vitest';
import { divideUnits, multiplyUnits, powerUnit, ratio, type Unit, unitsEqual } from './unit.ts';

const perYear: Unit = { money: 1, year: -1 };

describe('unit arithmetic', () => {
  test('money per person and year times people is money per year', () => {
    expect(multiplyUnits({ money: 1, person: -1, year: -1 }, { person: 1 })).toEqual(perYear);
  });

  test('a quotient of equal units is a ratio', () => {
    expect(divideUnits(perYear, perYear)).toEqual(ratio);
  });

  test('a cube root cubed is the unit again', () => {
    expect(unitsEqual(powerUnit(powerUnit(perYear, 1 / 3), 3), perYear)).toBe(true);
  });

  test('the power 0 is a ratio', () => {
    expect(powerUnit(perYear, 0)).toEqual(ratio);
  });

  test('a year is not twelve months, and an explicit 0 exponent is none', () => {
    expect([unitsEqual({ year: 1 }, { month: 1 }), unitsEqual({ item: 0 }, ratio)]).toEqual([false, true]);
  });
});
