import type { FoundRecord, SearchHit } from '../../shared/search/contract.ts';
import { entryOrder } from '../../shared/search/entry-place.ts';
import { findHit } from '../../shared/search/find-hit.ts';
import { type HitRank, hitRank } from '../../shared/search/hit-rank.ts';
import { type QueryPart, queryParts } from '../../shared/search/query-parts.ts';
import { type SearchedEntity, type SearchedField, searchedEntities } from '../../shared/search/searched-fields.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { pinyinReadings, prepareReadings } from '../database/pinyin.ts';
import { searchedTables } from '../database/searched-tables.ts';
import { type BestEntry, prepareBestEntries } from './best-entries.ts';
import { prepareTellings } from './found-records.ts';

export type SearchRepository = ReturnType<typeof createSearchRepository>;

interface Entry {
  readonly number: number;
  readonly id: string;
  readonly nameKey: string;
  readonly sortKey: string;
}

interface Ranked extends Entry {
  readonly rank: HitRank;
  readonly hit: SearchHit;
}

/** Full-text search over every record that has a name. */
export function createSearchRepository({ connection }: WorkbenchDatabase) {
  const bestEntries = prepareBestEntries(connection);
  const tell = prepareTellings(connection);
  const entryOf = connection.prepare<[number], Entry>(
    `SELECT rowid AS number, record_id AS id, name_key AS nameKey, sort_key AS sortKey FROM search_entries
     WHERE rowid = CAST(? AS INTEGER)`,
  );
  const entityOf = connection
    .prepare<[string], SearchedEntity>('SELECT entity FROM search_entries WHERE record_id = ?')
    .pluck();
  const valuesOf = new Map(
    searchedTables.map(({ entity, sql }) => [
      entity,
      connection.prepare<[string], Readonly<Record<SearchedField, string>>>(`${sql} WHERE id = ?`),
    ]),
  );

  function ranked(entity: SearchedEntity, best: BestEntry, query: string, parts: readonly QueryPart[]): Ranked[] {
    const entry = entryOf.get(best.number);
    const record = entry && tell(entity, entry.id);
    const values = entry && valuesOf.get(entity)?.get(entry.id);
    if (entry === undefined || record === undefined || values === undefined) return [];
    const found = findHit(entity, values, parts, pinyinReadings);
    const rank = best.rank ?? hitRank(entity, record.title, query, found);
    const { titleMarks, field } = found;
    const hit = { ...record, titleMarks: [...titleMarks], field: field && { ...field, marks: [...field.marks] } };
    return [{ ...entry, rank, hit }];
  }

  return {
    /** The best of each kind, the kind with the best hit first. */
    find(query: string, limit: number, kinds: readonly SearchedEntity[] = searchedEntities): SearchHit[] {
      const parts = queryParts(query);
      return kinds
        .map((entity) =>
          bestEntries(query, limit, entity)
            .flatMap((best) => ranked(entity, best, query, parts))
            .sort(byRank)
            .slice(0, limit),
        )
        .filter((found) => found.length > 0)
        .sort((left, right) => (left[0]?.rank ?? 0) - (right[0]?.rank ?? 0))
        .flatMap((found) => found.map(({ hit }) => hit));
    },
    /** Start-up does without the dictionary. */
    prepare: prepareReadings,
    records(ids: readonly string[]): FoundRecord[] {
      return ids.flatMap((id) => {
        const entity = entityOf.get(id);
        return (entity && tell(entity, id)) ?? [];
      });
    },
  };
}

/** Of equal fit: what is not settled, the shorter name or the later day, then the order of pinyin. */
function byRank(left: Ranked, right: Ranked): number {
  return (
    left.rank - right.rank ||
    entryOrder(left.number) - entryOrder(right.number) ||
    compare(left.sortKey, right.sortKey) ||
    compare(left.nameKey, right.nameKey) ||
    compare(left.id, right.id)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
