import { EventPublisher } from '@orpc/server';

/** Tells every listener which tables a committed batch changed. */
export interface ChangeFeed {
  publish(tables: readonly string[]): void;
  /** Ends when the caller's signal aborts, that is when its window goes away. */
  follow(signal: AbortSignal | undefined): AsyncIteratorObject<{ tables: string[] }, unknown, void>;
}

export function createChangeFeed(): ChangeFeed {
  const publisher = new EventPublisher<{ changed: { tables: string[] } }>();
  return {
    publish: (tables) => publisher.publish('changed', { tables: [...tables] }),
    follow: (signal) => publisher.subscribe('changed', { signal }),
  };
}
