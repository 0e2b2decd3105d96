import type { Expression } from './expression.ts';
import { functions } from './functions.ts';
import { printWith } from './print.ts';

/**
 * Compiles a formula to Excel, without the leading `=`, brackets only where Excel's precedence needs them. `reference`
 * gives the cell of a name (`假设!$B$3`), or the range of a series (`$B$5:$E$5`). Numbers are written with as many
 * digits as the same double needs. The result may pass Excel's 8192 characters when the references are long.
 */
export function toExcel(expression: Expression, reference: (name: string) => string): string {
  return printWith(expression, {
    name: reference,
    call: (functionName, given) => `${functions[functionName].excelName}(${given.join(',')})`,
  });
}
