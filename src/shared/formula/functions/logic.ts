import { loopOver } from '../loops.ts';
import type { FunctionDefinition } from './function-definition.ts';

export const logicFunctions = {
  IF: {
    excelName: 'IF',
    parameters: [{ takes: 'boolean' }, { takes: 'either' }, { takes: 'either' }],
    result: 'common',
    evaluation: { kind: 'choose' },
  },
  AND: {
    excelName: 'AND',
    parameters: [{ takes: 'boolean' }],
    repeats: true,
    result: 'boolean',
    evaluation: { kind: 'fold', start: 1, loop: loopOver((all, value) => Math.min(all, truth(value))) },
  },
  OR: {
    excelName: 'OR',
    parameters: [{ takes: 'boolean' }],
    repeats: true,
    result: 'boolean',
    evaluation: { kind: 'fold', start: 0, loop: loopOver((any, value) => Math.max(any, truth(value))) },
  },
  NOT: {
    excelName: 'NOT',
    parameters: [{ takes: 'boolean' }],
    result: 'boolean',
    evaluation: { kind: 'scalar', apply: (value) => 1 - truth(value) },
  },
} as const satisfies Record<string, FunctionDefinition>;

/** 1 for every number but 0, as in Excel; NaN stays NaN, since it marks a failed sample. */
function truth(value: number): number {
  if (Number.isNaN(value)) return value;
  return value === 0 ? 0 : 1;
}
