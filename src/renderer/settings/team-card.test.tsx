import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { orpc } from '../app/client.ts';
import { startI18n } from '../app/i18n.ts';
import { TeamCard } from './team-card.tsx';

vi.hoisted(() => {
  // The page's port is opened where the client is made; nothing is asked through it here.
  vi.stubGlobal('window', { postMessage: () => {}, location: { origin: '' } });
});
startI18n('zh-CN');

function cardOf(state: { readonly data?: unknown; readonly error?: Error }): string {
  const queries = new QueryClient({ defaultOptions: { queries: { retryOnMount: false } } });
  const query = queries.getQueryCache().build(queries, { queryKey: orpc.team.list.queryKey() });
  query.setState({ ...state, status: state.error === undefined ? 'success' : 'error', fetchStatus: 'idle' });
  return renderToString(
    <QueryClientProvider client={queries}>
      <TeamCard />
    </QueryClientProvider>,
  );
}

test('only a team that was read is said to lack oneself', () => {
  const [failed, empty] = [cardOf({ error: new Error('not read') }), cardOf({ data: [] })];
  expect([failed, empty].map((card) => card.includes('先填上您自己的姓名'))).toEqual([false, true]);
  expect(failed).toContain('再试一次');
});
