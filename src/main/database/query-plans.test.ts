import { describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/support/workbench.ts';
import { listSql } from '../accounts/repository.ts';
import { findSql } from '../search/repository.ts';

const byName = { search: '', industry: null, sort: 'name', descending: false } as const;

/** How SQLite means to run a statement, a line a step. */
function planOf(sql: string): string[] {
  const { connection } = openTestDatabase();
  const parameters = { match: '"a" *', industry: 'banking', key: 'a', pinyin: 'a', limit: 10 };
  const used = Object.fromEntries(Object.entries(parameters).filter(([name]) => sql.includes(`@${name}`)));
  return connection
    .prepare<[Record<string, unknown>], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(used)
    .map(({ detail }) => detail);
}

describe('the query plan', () => {
  test('of the customer list goes through the list once and finds deals in an index alone', () => {
    expect(planOf(listSql(byName, false))).toEqual([
      'SCAN a USING INDEX sqlite_autoindex_accounts_1',
      'SEARCH e USING INDEX search_entries_by_record (record_id=?)',
      'SEARCH o USING COVERING INDEX opportunities_by_account (account_id=?) LEFT-JOIN',
      'USE TEMP B-TREE FOR ORDER BY',
    ]);
  });

  test('of the searched customer list reads only what the full-text index found', () => {
    expect(planOf(listSql(byName, true))).toEqual([
      'SEARCH e USING INTEGER PRIMARY KEY (rowid=?)',
      'LIST SUBQUERY 1',
      'SCAN search_index_1 VIRTUAL TABLE INDEX 0:M2',
      'SEARCH a USING INDEX sqlite_autoindex_accounts_1 (id=?)',
      'SEARCH o USING COVERING INDEX opportunities_by_account (account_id=?) LEFT-JOIN',
      'USE TEMP B-TREE FOR GROUP BY',
      'USE TEMP B-TREE FOR ORDER BY',
    ]);
  });

  test('of the list of one industry starts from its index', () => {
    expect(planOf(listSql({ ...byName, industry: 'banking' }, false))).toEqual([
      'SEARCH a USING INDEX accounts_by_industry (industry=?)',
      'SEARCH e USING INDEX search_entries_by_record (record_id=?)',
      'SEARCH o USING COVERING INDEX opportunities_by_account (account_id=?) LEFT-JOIN',
      'USE TEMP B-TREE FOR GROUP BY',
      'USE TEMP B-TREE FOR ORDER BY',
    ]);
  });

  test('of search reads the full-text index and each record by its key', () => {
    expect(planOf(findSql)).toEqual([
      'MATERIALIZE found',
      'SCAN i VIRTUAL TABLE INDEX 0:M2',
      'SEARCH e USING INTEGER PRIMARY KEY (rowid=?)',
      'USE TEMP B-TREE FOR ORDER BY',
      'SCAN f',
      'SEARCH a USING INDEX sqlite_autoindex_accounts_1 (id=?) LEFT-JOIN',
      'SEARCH o USING INDEX sqlite_autoindex_opportunities_1 (id=?) LEFT-JOIN',
      'SEARCH p USING INDEX sqlite_autoindex_people_1 (id=?) LEFT-JOIN',
      'SEARCH owner USING INDEX sqlite_autoindex_accounts_1 (id=?) LEFT-JOIN',
      'USE TEMP B-TREE FOR LAST 5 TERMS OF ORDER BY',
    ]);
  });

  test('of undo reads the latest action and its rows by their indexes', () => {
    expect([
      planOf("SELECT seq FROM change_batches WHERE state = 'done' ORDER BY seq DESC LIMIT 1"),
      planOf('SELECT * FROM changes WHERE batch = 1 ORDER BY seq'),
      planOf(
        "SELECT * FROM changes WHERE row_id = 'a' AND (column_name = 'name' OR column_name IS NULL) AND table_name = 'accounts' ORDER BY seq DESC",
      ),
    ]).toEqual([
      ['SEARCH change_batches USING COVERING INDEX change_batches_by_state (state=?)'],
      ['SEARCH changes USING INDEX changes_by_batch (batch=?)'],
      ['SEARCH changes USING INDEX changes_by_row (row_id=?)', 'USE TEMP B-TREE FOR ORDER BY'],
    ]);
  });
});
