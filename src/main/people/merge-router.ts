import { implement } from '@orpc/server';
import { circleOfMerge } from '../../shared/decision-map/order.ts';
import { peopleContract } from '../../shared/people/contract.ts';
import type { RequestContext } from '../context.ts';
import type { PersonalRecords } from './personal-data.ts';
import type { PersonServices } from './services.ts';

/** Records that may be one person: found, told apart, or made one. */
export function createMergeRouter(services: Omit<PersonServices, 'hasAccount'>) {
  const { people, changeLog, followEvidence, records } = services;
  const procedures = implement(peopleContract).$context<RequestContext>();
  return {
    similar: procedures.similar.handler(({ input }) => people.twins.similar(input)),
    duplicates: procedures.duplicates.handler(({ input }) => people.twins.duplicates(input.limit)),
    twinsOf: procedures.twinsOf.handler(({ input }) => people.twins.ofPerson(input.personId)),
    keepApart: procedures.keepApart.handler(({ input: { personId, otherId }, errors }) => {
      const [one, other] = [people.get(personId), people.get(otherId)];
      if (one === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id: personId } });
      if (other === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id: otherId } });
      if (one.id === other.id) throw errors.REFUSED({ data: { reason: 'same-person', detail: {} } });
      const action = { name: 'person.keep-apart', subject: one.name, field: null } as const;
      changeLog.runBatch(action, () => people.merge.keepApart(one.id, other.id));
    }),
    merge: procedures.merge.handler(({ input: { keepId, dropId, fields }, errors }) => {
      const [keep, drop] = [people.get(keepId), people.get(dropId)];
      if (keep === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id: keepId } });
      if (drop === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id: dropId } });
      if (keep.id === drop.id) throw errors.REFUSED({ data: { reason: 'same-person', detail: {} } });
      if (![keep.accountId, drop.accountId].includes(fields.accountId)) {
        throw errors.REFUSED({ data: { reason: 'foreign-account', detail: {} } });
      }
      const circle = circleInDeal(records, keep.id, drop.id);
      if (circle !== undefined) throw errors.REFUSED({ data: { reason: 'merge-makes-circle', detail: circle } });
      const action = { name: 'person.merge', subject: fields.name, field: null } as const;
      changeLog.runBatch(action, () => {
        people.merge.takeOver(keep, drop, fields.accountId);
        people.remove(drop.id);
        people.update(keep.id, fields);
        for (const { id } of records.dealsOf(keep.id)) followEvidence(id);
      });
      return people.get(keep.id) ?? keep;
    }),
  };
}

/** The deal where the ties of both, taken together, would lead back to where they begin, and who is on that way. */
function circleInDeal({ dealsOf, mapOf }: PersonalRecords, keepId: string, dropId: string) {
  const dropped = new Map(dealsOf(dropId).map((part) => [part.opportunityId, part.id]));
  for (const { id, opportunityId, opportunityName } of dealsOf(keepId)) {
    const [other, map] = [dropped.get(opportunityId), mapOf(opportunityId)];
    const [tie] = other === undefined || map === undefined ? [] : circleOfMerge(map.edges, id, other);
    if (tie === undefined) continue;
    const nameOf = (end: string) => map?.stakeholders.find((person) => person.id === end)?.name ?? '';
    return { deal: opportunityName, from: nameOf(tie.fromId), to: nameOf(tie.toId) };
  }
  return undefined;
}
