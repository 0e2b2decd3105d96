import { expect, test } from 'vitest';
import { planOf } from '../../../test/support/query-plan.ts';
import { recentSql } from './repository.ts';
import { groupOfSql, peopleNamedSql, peopleOfSql } from './resolve-quick-entry.ts';

test('somebody of whom only the surname is known is read from an index alone', () => {
  expect(planOf(peopleNamedSql, { from: '张', to: '弡' })).toEqual([
    'SEARCH p USING COVERING INDEX people_by_name (name>? AND name<?)',
  ]);
});

test('the people of a customer are read from an index', () => {
  expect(planOf(peopleOfSql, { accountId: 'a' })[0]).toBe('SEARCH p USING INDEX people_by_account (account_id=?)');
});

test('what happened last with a customer is read from an index, without his other entries', () => {
  expect(planOf(recentSql, { accountId: 'a' })[0]).toBe(
    'SEARCH x USING INDEX activities_by_account (account_id=? AND status=?)',
  );
});

test('the companies of a group are read from indexes', () => {
  const plan = planOf(groupOfSql, { accountId: 'a' });
  expect(plan.filter((step) => /^SCAN a\b|SCAN accounts/.test(step))).toEqual([]);
});
