import { floorDecimal, type Rounding, roundDecimal } from '../decimal.ts';
import type { FunctionDefinition } from './function-definition.ts';

function roundingFunction(excelName: string, rounding: Rounding): FunctionDefinition {
  return {
    excelName,
    parameters: [{ takes: 'common' }, { takes: 'ratio' }],
    result: 'common',
    evaluation: { kind: 'scalar', apply: (value, digits) => roundDecimal(value, digits, rounding) },
  };
}

export const roundingFunctions = {
  ROUND: roundingFunction('ROUND', 'half'),
  ROUNDUP: roundingFunction('ROUNDUP', 'up'),
  ROUNDDOWN: roundingFunction('ROUNDDOWN', 'down'),
  INT: {
    excelName: 'INT',
    parameters: [{ takes: 'common' }],
    result: 'common',
    evaluation: { kind: 'scalar', apply: floorDecimal },
  },
} as const satisfies Record<string, FunctionDefinition>;
