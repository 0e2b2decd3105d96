import { describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/support/workbench.ts';
import type { AccountQuery } from '../../shared/accounts/query.ts';
import { countSql, listSql } from '../accounts/list-sql.ts';
import { entriesSql, namedSql } from '../search/best-entries.ts';
import { searchIndexTable } from './search-index.ts';

const byName: AccountQuery = { search: '', filter: {}, sort: 'name', descending: false };

/** How SQLite means to run a statement, a line a step. */
function planOf(sql: string): string[] {
  const { connection } = openTestDatabase();
  const parameters = {
    match: '"a" *',
    industries: '["banking"]',
    today: '2026-11-23',
    silentDays: 21,
    key: 'a',
    from: 0,
    to: 10,
    limit: 10,
  };
  const used = Object.fromEntries(Object.entries(parameters).filter(([name]) => sql.includes(`@${name}`)));
  return connection
    .prepare<[Record<string, unknown>], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(used)
    .map(({ detail }) => detail.replace(/ SUBQUERY \d+$/, ' SUBQUERY'));
}

/** What is read for the rows of the customer list once they are chosen and in order. */
const gathered = [
  'SCAN page',
  'SEARCH a USING INTEGER PRIMARY KEY (rowid=?)',
  'SEARCH owner USING INDEX sqlite_autoindex_teammates_1 (id=?) LEFT-JOIN',
  'SEARCH parent USING INDEX sqlite_autoindex_accounts_1 (id=?) LEFT-JOIN',
  'CORRELATED SCALAR SUBQUERY',
  'SEARCH o USING COVERING INDEX opportunities_by_account (account_id=?)',
  'CORRELATED SCALAR SUBQUERY',
  'SEARCH o USING COVERING INDEX opportunities_by_account (account_id=?)',
  'CORRELATED SCALAR SUBQUERY',
  'SEARCH t USING INDEX tasks_by_account (account_id=? AND done_at=? AND due_on>?)',
  'CORRELATED SCALAR SUBQUERY',
  'SEARCH p USING INDEX activities_by_account (account_id=? AND status=?)',
  'CORRELATED SCALAR SUBQUERY',
  'SEARCH c USING COVERING INDEX activities_by_account (account_id=? AND status=?)',
  'USE TEMP B-TREE FOR LAST TERM OF ORDER BY',
];

describe('the query plan', () => {
  test('of the customer list goes through the list once and reads the rest for the rows shown alone', () => {
    expect(planOf(listSql(byName, false))).toEqual([
      'MATERIALIZE page',
      'SCAN a',
      'SEARCH e USING INDEX search_entries_by_record (record_id=?)',
      'USE TEMP B-TREE FOR ORDER BY',
      ...gathered,
    ]);
  });

  test('of the searched customer list reads only what the full-text index found', () => {
    expect(planOf(listSql(byName, true))).toEqual([
      'MATERIALIZE page',
      'SEARCH e USING INTEGER PRIMARY KEY (rowid=?)',
      'LIST SUBQUERY',
      expect.stringContaining(`SCAN ${searchIndexTable} VIRTUAL TABLE INDEX 0:M`),
      'SEARCH a USING INDEX sqlite_autoindex_accounts_1 (id=?)',
      'USE TEMP B-TREE FOR ORDER BY',
      ...gathered,
    ]);
  });

  test('of the list of one industry starts from its index', () => {
    expect(planOf(listSql({ ...byName, filter: { industries: ['banking'] } }, false))).toEqual([
      'MATERIALIZE page',
      'SEARCH a USING INDEX accounts_by_industry (industry=?)',
      'LIST SUBQUERY',
      'SCAN json_each VIRTUAL TABLE INDEX 1:',
      'SEARCH e USING INDEX search_entries_by_record (record_id=?)',
      'USE TEMP B-TREE FOR ORDER BY',
      ...gathered,
    ]);
  });

  test('of counting customers without contact finds the last contact in an index alone', () => {
    expect(planOf(countSql({ silentDays: 21 }))).toEqual([
      'SCAN a',
      'CORRELATED SCALAR SUBQUERY',
      'SEARCH c USING COVERING INDEX activities_by_account (account_id=? AND status=?)',
    ]);
  });

  test('of search reads one kind in the order of the index, with nothing left to sort', () => {
    expect([planOf(entriesSql), planOf(namedSql)]).toEqual([
      [`SCAN ${searchIndexTable} VIRTUAL TABLE INDEX 64:M8><`],
      ['SEARCH search_entries USING COVERING INDEX search_entries_by_name (name_key=? AND rowid>? AND rowid<?)'],
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
