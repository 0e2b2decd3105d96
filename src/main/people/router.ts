import { implement } from '@orpc/server';
import { peopleContract } from '../../shared/people/contract.ts';
import type { PersonFields } from '../../shared/people/model.ts';
import type { RequestContext } from '../context.ts';
import { changedFields, coalesceKey, soleField } from '../database/field-changes.ts';
import { createMergeRouter } from './merge-router.ts';
import { createMoveRouter } from './move-router.ts';
import { createPrivacyRouter } from './privacy-router.ts';
import type { PersonServices } from './services.ts';
import { createTiesRouter } from './ties-router.ts';

export function createPeopleRouter(services: PersonServices) {
  const { people, changeLog, hasAccount } = services;
  const procedures = implement(peopleContract).$context<RequestContext>();
  return procedures.router({
    list: procedures.list.handler(({ input }) => people.ofAccount(input.accountId)),
    page: procedures.page.handler(({ input: { query, from, count } }) => people.list.page(query, from, count)),
    ids: procedures.ids.handler(({ input }) => people.list.ids(input.query, 10_000)),
    get: procedures.get.handler(({ input: { id }, errors }) => {
      const person = people.detail(id);
      if (person === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id } });
      return person;
    }),
    find: procedures.find.handler(({ input }) => people.find(input)),
    create: procedures.create.handler(({ input: { accountId, ...fields }, errors }) => {
      if (!hasAccount(accountId)) throw errors.NOT_FOUND({ data: { entity: 'account', id: accountId } });
      const action = { name: 'person.create', subject: fields.name, field: null } as const;
      return changeLog.runBatch(action, () => people.create(accountId, fields));
    }),
    update: procedures.update.handler(({ input: { id, changes }, context, errors }) => {
      const person = people.get(id);
      if (person === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id } });
      const changed = changedFields<PersonFields>(person, changes);
      if (Object.keys(changed).length === 0) return person;
      const action = { name: 'person.update', subject: person.name, field: soleField(changed) } as const;
      changeLog.runBatch(action, () => people.update(id, changed), coalesceKey(context, action, id));
      return people.get(id) ?? person;
    }),
    remove: procedures.remove.handler(({ input: { id }, errors }) => {
      const person = people.get(id);
      if (person === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id } });
      const action = { name: 'person.remove', subject: person.name, field: null } as const;
      changeLog.runBatch(action, () => people.remove(id));
    }),
    removeMany: procedures.removeMany.handler(async ({ input: { ids } }) => {
      const present = [...new Set(ids)].filter((id) => people.get(id) !== undefined);
      if (present.length === 0) return 0;
      const action = { name: 'person.remove-many', subject: String(present.length), field: null } as const;
      const steps = present.map((id) => () => people.remove(id));
      await changeLog.runLongBatch(action, steps);
      return present.length;
    }),
    ...createPrivacyRouter(services),
    ...createMoveRouter(services),
    ...createMergeRouter(services),
    ...createTiesRouter(services),
  });
}
