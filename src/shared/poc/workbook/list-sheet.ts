import type { Cell, NumberFormat, Sheet } from '../../workbook/workbook.ts';

const widths: Readonly<Record<string, number>> = {
  ...{ name: 40, line: 40, file: 32, sha256: 68, environment: 24, configHash: 24, owner: 18, customerOwner: 18 },
};
const texts: ReadonlySet<string> = new Set([
  ...['name', 'line', 'must', 'direction', 'verdict', 'on', 'modelVersion', 'environment', 'configHash', 'kind'],
  ...['file', 'sha256', 'method', 'owner', 'customerOwner', 'start', 'end', 'state', 'baselineEnd'],
]);

/** A cell of words; empty words are an empty cell. */
export function text(words: string): Cell | null {
  return words === '' ? null : { content: { kind: 'text', text: words }, role: 'text' };
}

/** A cell of a number, empty where there is none. */
export function figure(value: number | null, format: NumberFormat): Cell | null {
  return value === null ? null : { content: { kind: 'number', value }, role: 'value', format };
}

/** A cell of a day, empty where there is none. */
export function day(date: string | null): Cell | null {
  return date === null ? null : { content: { kind: 'date', date }, role: 'text', format: 'date' };
}

/** A list to go on with in another program, its columns named in its first row. */
export function listSheet(
  name: string,
  columns: readonly string[],
  heads: Readonly<Record<string, string>>,
  rows: readonly (readonly (Cell | null)[])[],
): Sheet {
  const head = columns.map((key): Cell => {
    const content = { kind: 'text', text: heads[key] ?? '' } as const;
    return { content, role: texts.has(key) ? 'header' : 'header-number' };
  });
  return {
    ...{ name, columns: columns.map((key) => widths[key] ?? 14), charts: [], tabColour: '2356C7' },
    rows: [{ cells: head }, ...rows.map((cells) => ({ cells }))],
    ...{ frozen: { rows: 1, columns: 1 }, titleRows: { first: 0, last: 0 } },
    ...{ landscape: true, onePage: false, isPlainList: true },
  };
}
