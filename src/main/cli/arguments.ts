import { parseTypedNumber } from '../../shared/kernel/parse-number.ts';
import { InputFault } from './input-fault.ts';
import { cliWord } from './words.ts';

export type CliArguments = {
  /** What stands without an option, in order. */
  readonly plain: readonly string[];
  /** The values of each option, in order. */
  readonly options: ReadonlyMap<string, readonly string[]>;
};

/** How often an option may be given. */
export type OptionUse = 'once' | 'repeatedly';

/**
 * Splits a command's arguments into options with a value (`--set a=1`, `--set=a=1`) and the rest; `--2` is a formula.
 * @throws InputFault for an option the command does not know, without a value, or given too often.
 */
export function readArguments(given: readonly string[], known: Readonly<Record<string, OptionUse>>): CliArguments {
  const plain: string[] = [];
  const options = new Map<string, string[]>();
  for (let i = 0; i < given.length; i++) {
    const argument = given[i] ?? '';
    if (!/^--[a-z]/.test(argument)) {
      plain.push(argument);
      continue;
    }
    const [, option = argument, joined] = /^(--[^=]*)(?:=(.*))?$/s.exec(argument) ?? [];
    const use = Object.hasOwn(known, option) ? known[option] : undefined;
    if (use === undefined) throw new InputFault(cliWord('unknownOption', { option }));
    const value = joined ?? given[++i];
    if (value === undefined) throw new InputFault(cliWord('optionWithoutValue', { option }));
    const values = options.get(option) ?? [];
    if (use === 'once' && values.length > 0) throw new InputFault(cliWord('optionTwice', { option }));
    options.set(option, [...values, value]);
  }
  return { plain, options };
}

/**
 * Reads `name=15万` pairs.
 * @throws InputFault naming the pair that cannot be read.
 */
export function readAssignments(option: string, pairs: readonly string[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const pair of pairs) {
    const place = `${option} ${pair}`;
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim().normalize('NFC');
    if (at < 0 || name === '') throw new InputFault(cliWord('assignmentWithoutName', { place }));
    if (values.has(name)) throw new InputFault(cliWord('assignedTwice', { place, name }));
    const typed = parseTypedNumber(pair.slice(at + 1), { percent: false });
    switch (typed.kind) {
      case 'value':
        values.set(name, typed.value);
        break;
      case 'blank':
        throw new InputFault(cliWord('assignmentBlank', { place }));
      case 'invalid':
        throw new InputFault(cliWord(`typedNumber.${typed.code}`, { place }));
    }
  }
  return values;
}
