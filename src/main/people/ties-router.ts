import { implement } from '@orpc/server';
import { peopleContract } from '../../shared/people/contract.ts';
import type { RequestContext } from '../context.ts';
import type { PersonServices } from './services.ts';

/** Whom a person knows, among the customers and on our own side. */
export function createTiesRouter({ people, changeLog }: Pick<PersonServices, 'people' | 'changeLog'>) {
  const procedures = implement(peopleContract).$context<RequestContext>();
  const { acquaintances, relationships } = people;

  const forAcquaintances = {
    ofPerson: procedures.acquaintances.ofPerson.handler(({ input }) => acquaintances.ofPerson(input.personId)),
    add: procedures.acquaintances.add.handler(({ input, errors }) => {
      const [person, other] = [people.get(input.personId), people.get(input.otherId)];
      if (person === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id: input.personId } });
      if (other === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id: input.otherId } });
      if (person.id === other.id) throw errors.REFUSED({ data: { reason: 'same-person', detail: {} } });
      if (acquaintances.has(input)) throw errors.REFUSED({ data: { reason: 'acquainted-already', detail: {} } });
      const action = { name: 'acquaintance.create', subject: person.name, field: null } as const;
      changeLog.runBatch(action, () => acquaintances.add(input));
    }),
    remove: procedures.acquaintances.remove.handler(({ input: { id }, errors }) => {
      const personId = acquaintances.personOf(id);
      if (personId === undefined) throw errors.NOT_FOUND({ data: { entity: 'acquaintance', id } });
      const action = { name: 'acquaintance.remove', subject: people.get(personId)?.name ?? '', field: null } as const;
      changeLog.runBatch(action, () => acquaintances.remove(id));
    }),
  };

  const forRelationships = {
    ofPerson: procedures.relationships.ofPerson.handler(({ input }) => relationships.ofPerson(input.personId)),
    set: procedures.relationships.set.handler(({ input, errors }) => {
      const person = people.get(input.personId);
      if (person === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id: input.personId } });
      if (!relationships.hasTeammate(input.teammateId)) {
        throw errors.NOT_FOUND({ data: { entity: 'teammate', id: input.teammateId } });
      }
      if (relationships.isAlready(input)) return;
      const action = { name: 'relationship.set', subject: person.name, field: null } as const;
      changeLog.runBatch(action, () => relationships.set(input));
    }),
  };

  return { acquaintances: forAcquaintances, relationships: forRelationships };
}
