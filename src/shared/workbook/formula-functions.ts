/**
 * The functions that Excel 2016, WPS and LibreOffice share and that a workbook may use.
 * Dynamic arrays, LET, LAMBDA, XLOOKUP and data tables are missing somewhere: never used.
 */
export const allowedFunctions: ReadonlySet<string> = new Set(
  (
    'SUM SUMPRODUCT MIN MAX IF AND OR NOT IFERROR ROUND ROUNDUP ROUNDDOWN INT MOD ABS SQRT EXP LN POWER AVERAGE ' +
    'INDEX MATCH CHOOSE NPV IRR MIRR NORMSINV'
  ).split(' '),
);

/** Names of the functions a formula calls, in order of appearance; quoted texts and sheet names are not looked into. */
export function functionsOf(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");
  return [...bare.matchAll(/([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g)].map((match) => (match[1] ?? '').toUpperCase());
}

/** How deep the function calls of a formula are nested; brackets that only group don't count. */
export function deepestCall(formula: string): number {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '');
  const open: boolean[] = [];
  let depth = 0;
  let deepest = 0;
  for (const [index, character] of [...bare].entries()) {
    if (character === '(') {
      const isCall = /[A-Za-z0-9_]/.test(bare[index - 1] ?? '');
      open.push(isCall);
      if (isCall) depth++;
      deepest = Math.max(deepest, depth);
    } else if (character === ')' && open.pop()) depth--;
  }
  return deepest;
}
