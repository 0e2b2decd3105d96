import type { ChangeLog } from '../database/change-log.ts';
import type { RecordLinks } from '../database/record-links.ts';
import type { PocRepository } from './repository.ts';

export interface PocServices {
  readonly pocs: PocRepository;
  readonly changeLog: ChangeLog;
  readonly links: RecordLinks;
  readonly now: () => Date;
  /** The name of whoever works here: a decision past the gate is signed with it; empty while nobody said. */
  readonly myName: () => string;
}
