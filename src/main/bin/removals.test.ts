import { expect, test } from 'vitest';
import { removals } from './removals.ts';

test('the bin lists what was deleted by name and nothing that an action deleted on the way', () => {
  expect(removals.toSorted()).toEqual([
    'account.bulk-remove',
    'account.remove',
    'activity.remove',
    'attachment.remove',
    'demo.remove',
    'integration.remove',
    'opportunity.remove',
    'person.remove',
    'person.remove-many',
    'poc-template.remove',
    'poc.remove',
    'roi.remove',
    'task.remove',
    'teammate.remove',
    'view.remove',
  ]);
});
