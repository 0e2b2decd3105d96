import { floorDecimal } from '../decimal.ts';
import type { FunctionDefinition } from './function-definition.ts';

// Above this quotient Excel's MOD gives #NUM!, since the remainder would be noise.
const largestQuotient = 2 ** 50;

/** Excel's power: 0^0 and a negative base with a fractional exponent are #NUM!, 0 to a negative power is #DIV/0!. */
export function power(base: number, exponent: number): number {
  if (Number.isNaN(base) || (base === 0 && exponent <= 0)) return Number.NaN;
  return base ** exponent;
}

export function powerDividesByZero(base: number, exponent: number): boolean {
  return base === 0 && exponent < 0;
}

/** Excel's remainder, with the sign of the divisor; the quotient is taken at 15 digits, so MOD(0.3, 0.1) = 0. */
function remainder(value: number, divisor: number): number {
  const quotient = value / divisor;
  if (!(Math.abs(quotient) < largestQuotient)) return Number.NaN;
  const rest = value - divisor * floorDecimal(quotient);
  const isInside = divisor > 0 ? rest > 0 && rest < divisor : rest < 0 && rest > divisor;
  return isInside ? rest : 0;
}

export const arithmeticFunctions = {
  ABS: {
    excelName: 'ABS',
    parameters: [{ takes: 'common' }],
    result: 'common',
    evaluation: { kind: 'scalar', apply: Math.abs },
  },
  MOD: {
    excelName: 'MOD',
    parameters: [{ takes: 'common' }, { takes: 'common' }],
    result: 'common',
    evaluation: { kind: 'scalar', apply: remainder, dividesByZero: (_value, divisor) => divisor === 0 },
  },
  SQRT: {
    excelName: 'SQRT',
    parameters: [{ takes: 'common' }],
    result: 'root',
    evaluation: { kind: 'scalar', apply: Math.sqrt },
  },
  EXP: {
    excelName: 'EXP',
    parameters: [{ takes: 'ratio' }],
    result: 'ratio',
    evaluation: { kind: 'scalar', apply: Math.exp },
  },
  LN: {
    excelName: 'LN',
    parameters: [{ takes: 'ratio' }],
    result: 'ratio',
    evaluation: { kind: 'scalar', apply: Math.log },
  },
  POWER: {
    excelName: 'POWER',
    parameters: [{ takes: 'common' }, { takes: 'exponent' }],
    result: 'power',
    evaluation: { kind: 'scalar', apply: power, dividesByZero: powerDividesByZero },
  },
} as const satisfies Record<string, FunctionDefinition>;
