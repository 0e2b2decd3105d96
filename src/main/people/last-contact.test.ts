import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';
import { lastContactOfPersonSql } from './last-contact.ts';

test('the last contact of one person is read from what that person attended, however many activities there are', () => {
  const { database } = openWorkbench();
  const plan = database.connection
    .prepare<[{ today: string }], { detail: string }>(
      `EXPLAIN QUERY PLAN SELECT ${lastContactOfPersonSql} FROM people AS p WHERE p.rowid = 1`,
    )
    .all({ today: '2026-11-23' })
    .map(({ detail }) => detail);
  expect(plan).toEqual([
    'SEARCH p USING INTEGER PRIMARY KEY (rowid=?)',
    'CORRELATED SCALAR SUBQUERY 1',
    'SEARCH t USING INDEX attendees_by_person (person_id=?)',
    'SEARCH v USING INDEX sqlite_autoindex_activities_1 (id=?)',
  ]);
});
