import { checkFormula } from '../../shared/formula/check.ts';
import { excelError } from '../../shared/formula/column.ts';
import { namesIn } from '../../shared/formula/dependencies.ts';
import { evaluateFormula } from '../../shared/formula/evaluate.ts';
import { parseFormula } from '../../shared/formula/parse.ts';
import { toExcel } from '../../shared/formula/to-excel.ts';
import { isName } from '../../shared/formula/tokens.ts';
import { ratio } from '../../shared/formula/unit.ts';
import { readsAsCell } from '../../shared/workbook/reads-as-cell.ts';
import { readArguments, readAssignments } from './arguments.ts';
import { InputFault } from './input-fault.ts';
import { tellFormulaError } from './tell-fault.ts';
import { cliWord } from './words.ts';

/** `value` is null when there is none; `error` then says why, as Excel does. */
export type FormulaAnswer = {
  readonly value: number | boolean | null;
  readonly error?: string;
  readonly excel: string;
};

/**
 * `formula "EXPRESSION" --let name=value`: the value of a formula and its Excel form, names left as they are; so a name
 * that Excel would take for a cell is refused.
 * @throws InputFault
 */
export function runFormulaCommand(given: readonly string[]): FormulaAnswer {
  const { plain, options } = readArguments(given, { '--let': 'repeatedly' });
  const [text, ...rest] = plain;
  if (text === undefined || rest.length > 0) throw new InputFault(cliWord('formulaUsage'));
  const values = readAssignments('--let', options.get('--let') ?? []);
  for (const name of values.keys()) if (!isName(name)) throw new InputFault(cliWord('letName', { name }));
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new InputFault(tellFormulaError(cliWord('theFormula'), parsed.error, text));
  const { expression } = parsed;
  const cell = namesIn(expression).find(readsAsCell);
  if (cell !== undefined) throw new InputFault(cliWord('cellName', { name: cell }));
  const checked = checkFormula(expression, (name) => (values.has(name) ? { kind: 'number', unit: ratio } : undefined));
  if (!checked.ok) {
    const faults = checked.errors.map((error) => tellFormulaError(cliWord('theFormula'), error, text));
    throw new InputFault(faults.join('\n'));
  }
  const result = evaluateFormula(expression, Object.fromEntries(values));
  const excel = `=${toExcel(expression, (name) => name)}`;
  if ('error' in result) return { value: null, error: excelError[result.error], excel };
  return { value: checked.type.kind === 'boolean' ? result.value === 1 : result.value, excel };
}
