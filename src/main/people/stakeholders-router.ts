import { implement } from '@orpc/server';
import { peopleContract } from '../../shared/people/contract.ts';
import type { RequestContext } from '../context.ts';
import type { PersonServices } from './services.ts';

/** The parts that people have in deals. */
export function createStakeholdersRouter({ people, changeLog, hasOpportunity }: PersonServices) {
  const procedures = implement(peopleContract.stakeholders).$context<RequestContext>();
  const { stakeholders } = people;
  const nameOf = (personId: string) => people.get(personId)?.name ?? '';
  return {
    ofOpportunity: procedures.ofOpportunity.handler(({ input }) => stakeholders.ofOpportunity(input.opportunityId)),
    ofPerson: procedures.ofPerson.handler(({ input }) => stakeholders.ofPerson(input.personId)),
    add: procedures.add.handler(({ input: { opportunityId, personId, buyingRole }, errors }) => {
      const person = people.get(personId);
      if (person === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id: personId } });
      if (!hasOpportunity(opportunityId)) {
        throw errors.NOT_FOUND({ data: { entity: 'opportunity', id: opportunityId } });
      }
      if (stakeholders.has(opportunityId, personId)) {
        throw errors.REFUSED({ data: { reason: 'stakeholder-already', detail: {} } });
      }
      const action = { name: 'stakeholder.add', subject: person.name, field: null } as const;
      changeLog.runBatch(action, () => stakeholders.add(opportunityId, personId, buyingRole));
    }),
    setRole: procedures.setRole.handler(({ input: { id, buyingRole }, errors }) => {
      const found = stakeholders.get(id);
      if (found === undefined) throw errors.NOT_FOUND({ data: { entity: 'stakeholder', id } });
      if (found.buyingRole === buyingRole) return;
      const action = { name: 'stakeholder.update', subject: nameOf(found.personId), field: null } as const;
      changeLog.runBatch(action, () => stakeholders.setRole(id, buyingRole));
    }),
    remove: procedures.remove.handler(({ input: { id }, errors }) => {
      const found = stakeholders.get(id);
      if (found === undefined) throw errors.NOT_FOUND({ data: { entity: 'stakeholder', id } });
      const action = { name: 'stakeholder.remove', subject: nameOf(found.personId), field: null } as const;
      changeLog.runBatch(action, () => stakeholders.remove(id));
    }),
  };
}
