import { implement } from '@orpc/server';
import { peopleContract } from '../../shared/people/contract.ts';
import type { RequestContext } from '../context.ts';
import type { PersonServices } from './services.ts';

/** Where people work and worked. */
export function createMoveRouter({ people, changeLog, hasAccount }: Omit<PersonServices, 'hasOpportunity'>) {
  const procedures = implement(peopleContract).$context<RequestContext>();
  const { employments } = people;
  return {
    departed: procedures.departed.handler(({ input }) => employments.departed(input.accountId)),
    employments: procedures.employments.handler(({ input }) => employments.ofPerson(input.personId)),
    removeEmployment: procedures.removeEmployment.handler(({ input: { id }, errors }) => {
      const place = employments.get(id);
      if (place === undefined) throw errors.NOT_FOUND({ data: { entity: 'employment', id } });
      const subject = people.get(place.personId)?.name ?? '';
      const action = { name: 'person.update', subject, field: 'employments' } as const;
      changeLog.runBatch(action, () => employments.remove(id));
    }),
    move: procedures.move.handler(({ input: { id, accountId, until, ...fields }, errors }) => {
      const person = people.get(id);
      if (person === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id } });
      if (!hasAccount(accountId)) throw errors.NOT_FOUND({ data: { entity: 'account', id: accountId } });
      if (person.accountId === accountId) throw errors.REFUSED({ data: { reason: 'same-account', detail: {} } });
      const action = { name: 'person.move', subject: person.name, field: null } as const;
      changeLog.runBatch(action, () => {
        const { accountId: former, title, department } = person;
        employments.add({ personId: id, accountId: former, title, department, until });
        people.update(id, { ...fields, accountId });
      });
      return people.get(id) ?? person;
    }),
  };
}
