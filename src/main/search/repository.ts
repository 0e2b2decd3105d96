import type { FoundRecord, SearchHit } from '../../shared/search/contract.ts';
import { entryOrder } from '../../shared/search/entry-place.ts';
import { findHit } from '../../shared/search/find-hit.ts';
import { queryParts } from '../../shared/search/query-parts.ts';
import { type SearchedEntity, type SearchedField, searchedEntities } from '../../shared/search/searched-fields.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { pinyinReadings } from '../database/pinyin.ts';
import { searchedTables } from '../database/searched-tables.ts';
import { type BestEntry, kindsInOrder, prepareBestEntries } from './best-entries.ts';
import { prepareTellings } from './found-records.ts';

export type SearchRepository = ReturnType<typeof createSearchRepository>;

interface Entry {
  readonly number: number;
  readonly id: string;
  readonly nameKey: string;
  readonly sortKey: string;
}

/** Full-text search over every record that has a name. */
export function createSearchRepository({ connection }: WorkbenchDatabase) {
  const bestEntries = prepareBestEntries(connection);
  const tell = prepareTellings(connection);
  const entries = connection.prepare<[string], Entry>(
    `SELECT rowid AS number, record_id AS id, name_key AS nameKey, sort_key AS sortKey FROM search_entries
     WHERE rowid IN (SELECT value FROM json_each(?))`,
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

  /** Of equal fit: what is not settled, the shorter name or the later day, then the order of pinyin. */
  function inOrder(found: readonly BestEntry[]): readonly (Entry & BestEntry)[] {
    const known = new Map(
      entries.all(JSON.stringify(found.map(({ number }) => number))).map((row) => [row.number, row]),
    );
    return found
      .flatMap((best) => {
        const entry = known.get(best.number);
        return entry === undefined ? [] : [{ ...best, ...entry }];
      })
      .sort(
        (left, right) =>
          left.rank - right.rank ||
          entryOrder(left.number) - entryOrder(right.number) ||
          compare(left.sortKey, right.sortKey) ||
          compare(left.nameKey, right.nameKey) ||
          compare(left.id, right.id),
      );
  }

  return {
    find(query: string, limit: number, kinds: readonly SearchedEntity[] = searchedEntities): SearchHit[] {
      const parts = queryParts(query);
      const found = bestEntries(query, limit, kinds);
      return kindsInOrder(found).flatMap((entity) =>
        inOrder(found.filter((entry) => entry.entity === entity)).flatMap(({ id }) => {
          const record = tell(entity, id);
          const values = valuesOf.get(entity)?.get(id);
          if (record === undefined || values === undefined) return [];
          const { titleMarks, field } = findHit(entity, values, parts, pinyinReadings);
          return [{ ...record, titleMarks: [...titleMarks], field: field && { ...field, marks: [...field.marks] } }];
        }),
      );
    },
    records(ids: readonly string[]): FoundRecord[] {
      return ids.flatMap((id) => {
        const entity = entityOf.get(id);
        return (entity && tell(entity, id)) ?? [];
      });
    },
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
