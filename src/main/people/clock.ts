import { localDay } from '../../shared/kernel/days.ts';
import type { WorkbenchDatabase } from '../database/open.ts';

/** The database with its moments in the two forms that rows hold. */
export interface Clock extends Pick<WorkbenchDatabase, 'connection' | 'newId'> {
  /** Now, as an instant in UTC. */
  readonly at: () => string;
  /** The calendar day on this machine. */
  readonly today: () => string;
}

export function clockOf({ connection, newId, now }: WorkbenchDatabase): Clock {
  return { connection, newId, at: () => now().toISOString(), today: () => localDay(now()) };
}
