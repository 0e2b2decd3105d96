import { afterEach, expect, test, vi } from 'vitest';
import { showToast, useToasts } from './toast.ts';

vi.stubGlobal('window', { setTimeout: () => 0 });
afterEach(() => useToasts.setState({ toasts: [] }));

test('the same message stands once, and other failures stay', () => {
  showToast({ kind: 'failure', title: 'not saved', detail: 'try again' });
  showToast({ kind: 'failure', title: 'not read' });
  showToast({ kind: 'failure', title: 'not saved', detail: 'try again' });
  showToast({ kind: 'failure', title: 'not saved', detail: 'disk full' });
  expect(useToasts.getState().toasts.map(({ title, detail }) => [title, detail])).toEqual([
    ['not read', undefined],
    ['not saved', 'try again'],
    ['not saved', 'disk full'],
  ]);
});
