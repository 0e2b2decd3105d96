import { consumeEventIterator } from '@orpc/client';
import type { QueryClient } from '@tanstack/react-query';
import { client, orpc } from './client.ts';

const secondsBeforeRetry = 1;

/** Which tables each feature's queries read: a table stands for all whose name begins so. */
const readers = [
  { key: orpc.accounts.key(), tables: ['account', 'opportunit'] },
  { key: orpc.opportunities.key(), tables: ['account', 'opportunit'] },
  { key: orpc.people.key(), tables: ['people', 'person'] },
  { key: orpc.roi.key(), tables: ['roi', 'opportunit'] },
  { key: orpc.search.key(), tables: ['account', 'opportunit', 'people', 'person'] },
  { key: orpc.demo.key(), tables: ['account'] },
  { key: orpc.history.key(), tables: [''] },
] as const;

/** Marks stale what was read from the changed tables; the open screens read it again. */
export function invalidateReaders(queryClient: QueryClient, changed: readonly string[]): void {
  for (const { key, tables } of readers) {
    if (changed.some((name) => tables.some((table) => name.startsWith(table)))) {
      void queryClient.invalidateQueries({ queryKey: key });
    }
  }
}

/** Follows the main floor's stream of committed changes for as long as the page lives. */
export function followChanges(queryClient: QueryClient): void {
  consumeEventIterator(client.system.changes(), {
    onEvent: ({ tables }) => invalidateReaders(queryClient, tables),
    onFinish: () => {
      window.setTimeout(() => {
        // What changed while nobody listened is unknown, so everything is read again.
        void queryClient.invalidateQueries();
        followChanges(queryClient);
      }, secondsBeforeRetry * 1000);
    },
  });
}
