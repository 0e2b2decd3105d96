import { entryRange } from '../../shared/search/entry-place.ts';
import { fullTextQuery, type SearchScope } from '../../shared/search/full-text-query.ts';
import type { HitRank } from '../../shared/search/hit-rank.ts';
import { nameKey } from '../../shared/search/name-units.ts';
import type { SearchedEntity } from '../../shared/search/searched-fields.ts';
import type { Connection } from '../database/connection.ts';
import { searchIndexTable } from '../database/search-index.ts';

/** An entry of the index and how well it fits; null when so few fit that each is looked at to tell. */
export interface BestEntry {
  readonly number: number;
  readonly rank: HitRank | null;
}

/** From the nearest fit to the farthest: each looks where the one before looked, and further. */
const nearer: readonly (readonly [SearchScope, HitRank])[] = [
  ['start', 1],
  ['name', 2],
  ['field', 3],
];

/** Up to so many are looked at one by one, which costs less than asking the index scope by scope. */
const fewEntries = 20;

const within = 'rowid >= CAST(@from AS INTEGER) AND rowid < CAST(@to AS INTEGER)';
/** FTS5 reads a list in the order of the entries' numbers and stops when there are enough: none is ranked to be left out. */
export const entriesSql = `SELECT rowid FROM ${searchIndexTable}
  WHERE ${searchIndexTable} MATCH @match AND ${within} ORDER BY rowid LIMIT CAST(@limit AS INTEGER)`;
export const namedSql = `SELECT rowid FROM search_entries
  WHERE name_key = @key AND ${within} ORDER BY rowid LIMIT CAST(@limit AS INTEGER)`;

interface Range {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

/** Prepares the search for the best entries of a kind: at least as many as asked for, where there are so many. */
export function prepareBestEntries(connection: Connection) {
  const matching = connection.prepare<[Range & { match: string }], number>(entriesSql).pluck();
  const named = connection.prepare<[Range & { key: string }], number>(namedSql).pluck();

  return (query: string, limit: number, entity: SearchedEntity): readonly BestEntry[] => {
    const widest = fullTextQuery(query, 'text');
    if (widest === null) return [];
    const few = Math.max(limit, fewEntries);
    const range = { ...entryRange(entity), limit: few + 1 };
    const anywhere = matching.all({ match: widest, ...range });
    if (anywhere.length <= few) return anywhere.map((number) => ({ number, rank: null }));

    const ranks = new Map<number, HitRank>();
    const add = (numbers: readonly number[], rank: HitRank) => {
      for (const number of numbers) if (ranks.size < limit && !ranks.has(number)) ranks.set(number, rank);
    };
    add(named.all({ key: nameKey(query), ...range, limit }), 0);
    for (const [scope, rank] of nearer) {
      const match = ranks.size < limit ? fullTextQuery(query, scope) : null;
      if (match !== null) add(matching.all({ match, ...range, limit }), rank);
    }
    add(anywhere, 4);
    return Array.from(ranks, ([number, rank]) => ({ number, rank }));
  };
}
