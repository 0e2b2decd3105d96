import { ORPCError } from '@orpc/client';
import i18next from 'i18next';
import { expect, test, vi } from 'vitest';
import { describeFailure } from './failures.ts';
import { startI18n } from './i18n.ts';
import { queryClient } from './query-client.ts';
import { useSaveMark } from './save-mark.ts';

vi.mock('../ui/toast.ts', () => ({ showToast: () => undefined, withdrawOffers: () => undefined }));

/** What the mark says after a write that ended so. */
async function markAfter(error: Error) {
  useSaveMark.setState({ pending: 0, savedAt: null, failed: false });
  const write = queryClient.getMutationCache().build(queryClient, { mutationFn: () => Promise.reject(error) });
  await write.execute(undefined).catch(() => undefined);
  const { pending, failed } = useSaveMark.getState();
  return { pending, failed };
}

test('an action that is refused leaves nothing unsaved; a write that fails does', async () => {
  startI18n('zh-CN');
  const refused = new ORPCError('REFUSED', { data: { reason: 'edge-already', detail: {} } });
  expect([
    await markAfter(refused),
    await markAfter(new ORPCError('NOT_FOUND')),
    await markAfter(new ORPCError('BAD_REQUEST')),
    await markAfter(new ORPCError('INTERNAL_SERVER_ERROR')),
    await markAfter(new Error('the port is closed')),
  ]).toEqual([
    { pending: 0, failed: false },
    { pending: 0, failed: false },
    { pending: 0, failed: false },
    { pending: 0, failed: true },
    { pending: 0, failed: true },
  ]);
});

test.each(['zh-CN', 'en'])(
  'of a record that is gone %s promises the way back that there is, and no other',
  (language) => {
    startI18n('zh-CN');
    void i18next.changeLanguage(language);
    const promised = (['none', 'undo', 'redo', 'both'] as const).map((wayBack) => {
      const { advice } = describeFailure(new ORPCError('NOT_FOUND'), wayBack);
      return [advice.includes('Ctrl+Z'), advice.includes('Ctrl+Shift+Z')];
    });
    expect(promised).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
  },
);
