import { expect, test } from 'vitest';
import { planOf } from '../../../test/support/query-plan.ts';
import { homeSql } from './repository.ts';

const parameters = {
  most: 300,
  id: 'p',
  since: '2025-11-23',
  today: '2026-11-23',
  from: '2026-08-23',
  until: '2026-11-29',
};

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
    'who was silent for long is found from what he attended, not from all that ever happened',
    homeSql.lastContact,
    [
      'SEARCH w USING INDEX attendees_by_person (person_id=?)',
      'SEARCH v USING INDEX sqlite_autoindex_activities_1 (id=?)',
    ],
  ],
  [
    'people of archived customers are found from the customers',
    homeSql.ofArchived,
    ['SCAN a', 'SEARCH p USING INDEX people_by_account (account_id=?)'],
  ],
])('%s', (_title, sql, plan) => {
  expect(planOf(sql, parameters)).toEqual(plan);
});

test('the plans of a week start from an index', () => {
  expect(planOf(homeSql.planned('x.id'), parameters)[0]).toBe(
    'SEARCH x USING INDEX activities_by_day (status=? AND day>? AND day<?)',
  );
});
