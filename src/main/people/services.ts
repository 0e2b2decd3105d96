import type { ChangeLog } from '../database/change-log.ts';
import type { PersonRepository } from './repository.ts';

/** What the procedures on people work with. */
export interface PersonServices {
  readonly people: PersonRepository;
  readonly changeLog: ChangeLog;
  /** Whether there is such an account to work for. */
  readonly hasAccount: (id: string) => boolean;
}
