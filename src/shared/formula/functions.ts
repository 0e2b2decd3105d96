import { arithmeticFunctions } from './functions/arithmetic.ts';
import { financeFunctions } from './functions/finance.ts';
import type { FunctionDefinition } from './functions/function-definition.ts';
import { logicFunctions } from './functions/logic.ts';
import { roundingFunctions } from './functions/rounding.ts';
import { statisticsFunctions } from './functions/statistics.ts';

const table = {
  ...statisticsFunctions,
  ...logicFunctions,
  ...arithmeticFunctions,
  ...roundingFunctions,
  ...financeFunctions,
} satisfies Record<string, FunctionDefinition>;

export type FunctionName = keyof typeof table;

/** The one list of functions: parsing, checking, evaluation, Excel and words all read it. */
export const functions: Readonly<Record<FunctionName, FunctionDefinition>> = table;

/** Every function, in the order of the table. */
export const functionNames = Object.keys(functions) as readonly FunctionName[];

/** The function of a name in any case, or undefined. */
export function findFunction(name: string): FunctionName | undefined {
  const canonical = name.toUpperCase();
  return functionNames.find((known) => known === canonical);
}

/** How many arguments a function takes. */
export function arity(name: FunctionName): { readonly least: number; readonly most: number } {
  const { parameters, repeats } = functions[name];
  return { least: parameters.length, most: repeats ? 255 : parameters.length };
}
