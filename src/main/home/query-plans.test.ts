import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/support/workbench.ts';
import { peopleNamedSql, peopleOfSql } from '../activities/resolve-quick-entry.ts';
import { homeSql } from './repository.ts';

const parameters = { since: '2025-11-23', today: '2026-11-23', from: '2026-08-23', until: '2026-11-29' };
const names = { accountId: 'a', from: '张', to: '弡' };

/** How SQLite means to run a statement, a line a step. */
function planOf(sql: string): string[] {
  const used = Object.entries({ ...parameters, ...names }).filter(([name]) => sql.includes(`@${name}`));
  return openTestDatabase()
    .connection.prepare<[Record<string, unknown>], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(Object.fromEntries(used))
    .map(({ detail }) => detail);
}

test.each([
  [
    'who was met lately is read from indexes alone',
    homeSql.contacts,
    [
      'SEARCH v USING COVERING INDEX activities_by_day (status=? AND day>? AND day<?)',
      'SEARCH w USING COVERING INDEX attendees_by_activity (activity_id=? AND person_id>?)',
      'USE TEMP B-TREE FOR GROUP BY',
    ],
  ],
  [
    'people with a cadence are found without reading the others',
    homeSql.cadences,
    ['SCAN p USING INDEX people_with_cadence'],
  ],
  [
    'people of archived customers are found from the customers',
    homeSql.ofArchived,
    ['SCAN a', 'SEARCH p USING INDEX people_by_account (account_id=?)'],
  ],
  [
    'somebody of whom only the surname is known is read from an index alone',
    peopleNamedSql,
    ['SEARCH p USING COVERING INDEX people_by_name (name>? AND name<?)'],
  ],
])('%s', (_title, sql, plan) => {
  expect(planOf(sql)).toEqual(plan);
});

test('the people of a customer and the plans of a week start from an index', () => {
  expect([planOf(peopleOfSql)[0], planOf(homeSql.planned('x.id'))[0]]).toEqual([
    'SEARCH p USING INDEX people_by_account (account_id=?)',
    'SEARCH x USING INDEX activities_by_day (status=? AND day>? AND day<?)',
  ]);
});
