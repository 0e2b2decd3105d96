/** The rows between two, both included, added to those ticked already. */
export function withRange(
  ids: ReadonlySet<string>,
  rows: readonly { readonly id: string }[],
  from: number,
  to: number,
): ReadonlySet<string> {
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  return new Set([...ids, ...range.map(({ id }) => id)]);
}

/** The ticked rows with one more, or without it when it was ticked. */
export function withToggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const toggled = new Set(ids);
  if (!toggled.delete(id)) toggled.add(id);
  return toggled;
}
