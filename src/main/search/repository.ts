import type { SearchHit } from '../../shared/search/contract.ts';
import { fullTextQuery } from '../../shared/search/full-text-query.ts';
import { nameKey } from '../../shared/search/name-units.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { searchIndexTable } from '../database/search-index.ts';

export type SearchRepository = ReturnType<typeof createSearchRepository>;

/** The name itself first, then names that begin so (in characters or in pinyin), then the rest; of equals the shorter name, then in pinyin order. */
export const findSql = `
  WITH found AS MATERIALIZED (
    SELECT e.entity, e.record_id AS id, e.name_key, e.sort_key,
      CASE
        WHEN e.name_key = @key THEN 0
        WHEN substr(e.name_key, 1, length(@key)) = @key THEN 1
        WHEN substr(replace(e.sort_key, ' ', ''), 1, length(@pinyin)) = @pinyin THEN 1
        ELSE 2 END AS rank
    FROM ${searchIndexTable} AS i
    JOIN search_entries AS e ON e.rowid = i.rowid
    WHERE ${searchIndexTable} MATCH @match
    ORDER BY rank, length(e.name_key), e.sort_key, e.name_key, e.entity, e.record_id
    LIMIT @limit)
  SELECT f.entity, f.id,
    coalesce(a.id, o.account_id, p.account_id) AS accountId,
    coalesce(a.name, o.name, p.name) AS title,
    CASE f.entity
      WHEN 'account' THEN a.region
      WHEN 'opportunity' THEN owner.name
      ELSE owner.name || iif(p.title = '', '', ' · ' || p.title) END AS context
  FROM found AS f
  LEFT JOIN accounts AS a ON a.id = f.id
  LEFT JOIN opportunities AS o ON o.id = f.id
  LEFT JOIN people AS p ON p.id = f.id
  LEFT JOIN accounts AS owner ON owner.id = coalesce(o.account_id, p.account_id)
  ORDER BY f.rank, length(f.name_key), f.sort_key, f.name_key, f.entity, f.id`;

/** Full-text search over every record that has a name. */
export function createSearchRepository({ connection }: WorkbenchDatabase) {
  const find = connection.prepare<[{ key: string; pinyin: string; match: string; limit: number }], SearchHit>(findSql);
  return {
    find(query: string, limit: number): SearchHit[] {
      const match = fullTextQuery(query);
      const key = nameKey(query);
      return match === null ? [] : find.all({ key, pinyin: key.replaceAll(' ', ''), match, limit });
    },
  };
}
