import { consumeEventIterator } from '@orpc/client';
import type { QueryClient } from '@tanstack/react-query';
import { client, orpc } from './client.ts';
import { featuresReading } from './features-reading.ts';

const secondsBeforeRetry = 1;

/** Follows the main floor's stream of committed changes for as long as the page lives. */
export function followChanges(queryClient: QueryClient): void {
  consumeEventIterator(client.system.changes(), {
    onEvent: ({ tables }) => {
      for (const feature of featuresReading(tables)) {
        void queryClient.invalidateQueries({ queryKey: orpc[feature].key() });
      }
    },
    onFinish: () => {
      window.setTimeout(() => {
        // What changed while nobody listened is unknown, so everything is read again.
        void queryClient.invalidateQueries();
        followChanges(queryClient);
      }, secondsBeforeRetry * 1000);
    },
  });
}
