import { expect, test } from 'vitest';
import { markUnsaved, unsavedNames, useUnsavedKeys } from './unsaved.ts';

test('what is unsaved is named once, and no longer after it is saved', () => {
  markUnsaved('a', true, 'Phone');
  markUnsaved('b', true, 'Phone');
  markUnsaved('c', true, 'E-mail');
  markUnsaved('d', true);
  const all = unsavedNames(useUnsavedKeys.getState().keys);
  markUnsaved('c', false);
  expect([all, unsavedNames(useUnsavedKeys.getState().keys)]).toEqual([['Phone', 'E-mail'], ['Phone']]);
});
