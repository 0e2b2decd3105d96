import { entryRange } from '../../shared/search/entry-place.ts';
import { fullTextQuery, type SearchScope } from '../../shared/search/full-text-query.ts';
import { nameKey } from '../../shared/search/name-units.ts';
import { type SearchedEntity, searchedEntities } from '../../shared/search/searched-fields.ts';
import type { Connection } from '../database/connection.ts';
import { searchIndexTable } from '../database/search-index.ts';

/** An entry of the index and how well it fits: 0 its name is the query, 1 begins so, 2 holds it, 3 a field, 4 a text. */
export interface BestEntry {
  readonly entity: SearchedEntity;
  readonly number: number;
  readonly rank: number;
}

/** From the nearest fit to the farthest: each looks where the one before looked, and further. */
const scopes: readonly SearchScope[] = ['start', 'name', 'field', 'text'];

/** FTS5 reads a list in the order of the entries' numbers and stops when there are enough: none is ranked to be left out. */
export const entriesSql = `SELECT rowid FROM ${searchIndexTable}
  WHERE ${searchIndexTable} MATCH @match AND rowid >= CAST(@from AS INTEGER) AND rowid < CAST(@to AS INTEGER)
  ORDER BY rowid LIMIT CAST(@limit AS INTEGER)`;
const namedSql = `SELECT rowid FROM search_entries
  WHERE name_key = @key AND rowid >= CAST(@from AS INTEGER) AND rowid < CAST(@to AS INTEGER) ORDER BY rowid LIMIT CAST(@limit AS INTEGER)`;

interface Range {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

/** Prepares the search for the best entries of each kind. */
export function prepareBestEntries(connection: Connection) {
  const matching = connection.prepare<[Range & { match: string }], number>(entriesSql).pluck();
  const named = connection.prepare<[Range & { key: string }], number>(namedSql).pluck();
  const first = { from: 0, to: entryRange('attachment').to };

  return (query: string, limit: number, kinds: readonly SearchedEntity[]): readonly BestEntry[] => {
    const matches = scopes.map((scope) => fullTextQuery(query, scope));
    const widest = matches.at(-1);
    if (widest === null || widest === undefined) return [];
    // A query that finds little is answered without asking for each kind; few lists are longer than this.
    const sample = matching.all({ match: widest, ...first, limit: 200 });
    const isWhole = sample.length < 200;
    const key = nameKey(query);
    return kinds.flatMap((entity) => {
      const { from, to } = entryRange(entity);
      if (isWhole && !sample.some((number) => number >= from && number < to)) return [];
      const range = { from, to, limit };
      const ranks = new Map<number, number>();
      const add = (numbers: readonly number[], rank: number) => {
        for (const number of numbers) if (ranks.size < limit && !ranks.has(number)) ranks.set(number, rank);
      };
      add(named.all({ key, ...range }), 0);
      for (const [index, match] of matches.entries()) {
        if (ranks.size < limit && match !== null) add(matching.all({ match, ...range }), index + 1);
      }
      return Array.from(ranks, ([number, rank]) => ({ entity, number, rank }));
    });
  };
}

/** Kinds as they are offered: the kind whose best hit fits best first, of equals in the order of their list. */
export function kindsInOrder(found: readonly BestEntry[]): readonly SearchedEntity[] {
  const best = (entity: SearchedEntity) =>
    Math.min(...found.filter((entry) => entry.entity === entity).map(({ rank }) => rank));
  return searchedEntities.toSorted((left, right) => best(left) - best(right));
}
