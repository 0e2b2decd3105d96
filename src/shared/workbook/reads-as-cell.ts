const lastRow = 1_048_576;
const lastColumn = 'XFD';

/**
 * True when Excel takes this for a cell and not for a name: `A1` and `xfd1048576` in one notation, `R1C1`, `r` and `C7`
 * in the other, whatever the case.
 */
export function readsAsCell(name: string): boolean {
  if (/^(r\d*(c\d*)?|c\d*)$/i.test(name)) return true;
  const [, letters = '', row = ''] = /^([a-z]{1,3})0*([1-9]\d{0,6})$/i.exec(name) ?? [];
  if (letters === '' || Number(row) > lastRow) return false;
  return letters.length < lastColumn.length || letters.toUpperCase() <= lastColumn;
}
