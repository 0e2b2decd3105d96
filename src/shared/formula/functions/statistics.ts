import { addLoop, maximumLoop, minimumLoop } from '../loops.ts';
import type { Evaluation, FunctionDefinition } from './function-definition.ts';

function rowFunction(excelName: string, evaluation: Evaluation): FunctionDefinition {
  return {
    excelName,
    parameters: [{ takes: 'common', series: 'allowed' }],
    repeats: true,
    result: 'common',
    evaluation,
  };
}

export const statisticsFunctions = {
  SUM: rowFunction('SUM', { kind: 'fold', start: 0, loop: addLoop }),
  MIN: rowFunction('MIN', { kind: 'fold', start: Number.POSITIVE_INFINITY, loop: minimumLoop }),
  MAX: rowFunction('MAX', { kind: 'fold', start: Number.NEGATIVE_INFINITY, loop: maximumLoop }),
  AVERAGE: rowFunction('AVERAGE', { kind: 'fold', start: 0, loop: addLoop, mean: true }),
} as const satisfies Record<string, FunctionDefinition>;
