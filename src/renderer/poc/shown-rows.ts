/** The first of many rows, as many as asked for, and after them the row of the id `kept` wherever it stands. */
export function shownRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  asked: number,
  kept: string | null,
): readonly Row[] {
  const place = kept === null ? -1 : rows.findIndex(({ id }) => id === kept);
  return [...rows.slice(0, asked), ...(place < asked ? [] : rows.slice(place, place + 1))];
}
