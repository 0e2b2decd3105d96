import { implement } from '@orpc/server';
import { peopleContract } from '../../shared/people/contract.ts';
import type { RequestContext } from '../context.ts';
import { gatherPersonalData } from './personal-data.ts';
import type { PersonServices } from './services.ts';

/** What a person may ask for: all that is held of him, and that nothing is held any more. */
export function createPrivacyRouter({ people, changeLog, forgetElsewhere, eraseForGood, records }: PersonServices) {
  const procedures = implement(peopleContract).$context<RequestContext>();
  return {
    personalData: procedures.personalData.handler(({ input: { id }, errors }) => {
      const found = gatherPersonalData(people, records, id);
      if (found === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id } });
      return found;
    }),
    purge: procedures.purge.handler(async ({ input: { id }, errors }) => {
      const person = people.get(id);
      if (person === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id } });
      const records = [id, ...people.merge.takenOver(id)];
      changeLog.runBatch({ name: 'person.remove', subject: person.name, field: null }, () => {
        people.remove(id);
        forgetElsewhere(records);
      });
      await eraseForGood(records);
    }),
  };
}
