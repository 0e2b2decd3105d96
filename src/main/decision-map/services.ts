import type { Person } from '../../shared/people/model.ts';
import type { ChangeLog } from '../database/change-log.ts';
import type { DecisionMapRepository } from './repository.ts';

/** What the procedures on decision maps work with. */
export interface DecisionMapServices {
  readonly maps: DecisionMapRepository;
  readonly changeLog: ChangeLog;
  readonly newId: () => string;
  /** A person on record; undefined when there is none. */
  readonly person: (id: string) => Pick<Person, 'name' | 'title' | 'department'> | undefined;
  /** Name of a deal on record; undefined when there is none. */
  readonly opportunityName: (id: string) => string | undefined;
  readonly hasTeammate: (id: string) => boolean;
  /** The teammate who uses this workbench. */
  readonly myId: () => string | null;
}
