import type { ChangeLog } from '../database/change-log.ts';
import type { PersonalRecords } from './personal-data.ts';
import type { PersonRepository } from './repository.ts';

/** What the procedures on people work with. */
export interface PersonServices {
  readonly people: PersonRepository;
  readonly changeLog: ChangeLog;
  /** Whether there is such an account to work for. */
  readonly hasAccount: (id: string) => boolean;
  /** Takes what records of others say of deleted people out of them and their history; part of the action that deletes. */
  readonly forgetElsewhere: (ids: readonly string[]) => void;
  /** Takes deleted people and all that hung on them out of the file. */
  readonly eraseForGood: (ids: readonly string[]) => Promise<void>;
  /** Lets what is believed of somebody in a deal follow his latest evidence. */
  readonly followEvidence: (stakeholderId: string) => void;
  /** What other features hold of people. */
  readonly records: PersonalRecords;
}
