import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { PersonQuery, PersonRow } from '../../../shared/people/list.ts';
import { client, orpc } from '../../app/client.ts';

/** Rows that are read at once: several screens full, a few milliseconds of work. */
const windowSize = 200;

/**
 * A list of any length of which only the windows around the visible rows are read. `rows` has the length of the whole
 * and holes where nothing has been read.
 */
export function usePeopleWindows(query: PersonQuery, visible: readonly number[]) {
  const first = useQuery({
    ...orpc.people.page.queryOptions({ input: { query, from: 0, count: windowSize } }),
    placeholderData: keepPreviousData,
  });
  const windows = [...new Set(visible.map((index) => Math.floor(index / windowSize)))].filter((index) => index > 0);
  const others = useQueries({
    queries: windows.map((index) =>
      orpc.people.page.queryOptions({ input: { query, from: index * windowSize, count: windowSize } }),
    ),
  });
  const total = first.data?.total;
  const pages = [first.data, ...others.map(({ data }) => data)];
  // Only what was read is written into it: the length alone costs nothing.
  const rows: PersonRow[] = [];
  rows.length = total ?? 0;
  for (const [place, page] of pages.entries()) {
    const from = place === 0 ? 0 : (windows[place - 1] ?? 0) * windowSize;
    for (const [offset, row] of (page?.rows ?? []).entries()) {
      if (from + offset < rows.length) rows[from + offset] = row;
    }
  }
  return { rows, total, isStale: first.isPlaceholderData, error: first.error, retry: () => void first.refetch() };
}

/** Every row of a list, for an export. */
export async function readAllPeople(query: PersonQuery): Promise<readonly PersonRow[]> {
  const rows: PersonRow[] = [];
  const count = 5000;
  for (;;) {
    const page = await client.people.page({ query, from: rows.length, count });
    rows.push(...page.rows);
    if (page.rows.length < count) return rows;
  }
}
