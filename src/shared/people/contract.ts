import { z } from 'zod';
import { calendarDate } from '../kernel/calendar-date.ts';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { personPage, personQuery } from './list.ts';
import {
  acquaintance,
  acquaintanceKinds,
  employment,
  person,
  personChoice,
  personDetail,
  personFields,
  relationshipLevel,
} from './model.ts';
import { personalData } from './personal-data.ts';
import { acquaintanceOfPerson, departedPerson, relationshipOfPerson } from './ties.ts';
import { likeness, twins } from './twins.ts';

const ofId = z.strictObject({ id: recordId });
const ofPerson = z.strictObject({ personId: recordId });
const ofAccount = z.strictObject({ accountId: recordId });

/** Who knows whom. */
const acquaintances = {
  ofPerson: internalProcedure.input(ofPerson).output(z.array(acquaintanceOfPerson)),
  /** Refused with `acquainted-already` or `same-person`. */
  add: internalProcedure
    .input(acquaintance.pick({ personId: true, otherId: true, note: true }).extend({ kind: z.enum(acquaintanceKinds) }))
    .output(z.void()),
  remove: internalProcedure.input(ofId).output(z.void()),
};

/** How well each teammate knows a person. */
const relationships = {
  ofPerson: internalProcedure.input(ofPerson).output(z.array(relationshipOfPerson)),
  /** Level 0 with nothing wanted is no relationship: it is removed. */
  set: internalProcedure
    .input(
      z.strictObject({
        personId: recordId,
        teammateId: recordId,
        level: relationshipLevel,
        wantedLevel: relationshipLevel,
      }),
    )
    .output(z.void()),
};

/** Procedures on people. */
export const peopleContract = {
  /** Who works for an account, in the order in which they were entered. */
  list: internalProcedure.input(ofAccount).output(z.array(person)),
  /** Who worked for an account and now works for another, the latest to leave first. */
  departed: internalProcedure.input(ofAccount).output(z.array(departedPerson)),
  /** A window of the list of all people. */
  page: internalProcedure
    .input(
      z.strictObject({
        query: personQuery,
        from: z.number().int().min(0),
        count: z.number().int().min(1).max(10_000),
      }),
    )
    .output(personPage),
  /** The ids of the first 10 000 of the list, to choose them all. */
  ids: internalProcedure.input(z.strictObject({ query: personQuery })).output(z.array(recordId)),
  get: internalProcedure.input(ofId).output(personDetail),
  /** For a choice of one or several: by name, pinyin, initials or digits of the phone; without a query the latest changed. */
  find: internalProcedure
    .input(
      z.strictObject({
        query: z.string().max(200),
        /** Only people of this account; null = of all. */
        accountId: recordId.nullable(),
        limit: z.number().int().min(1).max(100),
      }),
    )
    .output(z.array(personChoice)),
  create: internalProcedure
    .input(personFields.partial().required({ name: true }).extend({ accountId: recordId }))
    .output(person),
  update: internalProcedure.input(z.strictObject({ id: recordId, changes: personFields.partial() })).output(person),
  remove: internalProcedure.input(ofId).output(z.void()),
  /** Removes several in one step of undo; answers how many there were. */
  removeMany: internalProcedure
    .input(z.strictObject({ ids: z.array(recordId).min(1).max(10_000) }))
    .output(z.number().int()),
  /** Everything that is held about the person, to be handed to him when he asks. */
  personalData: internalProcedure.input(ofId).output(personalData),
  /**
   * Removes the person with everything judged of him and takes it out of the file at once: nothing of it stays in the bin,
   * the history or the search index, and what was done before can no longer be undone. Tasks about him
   * stay, with `***` for his name; other free texts stay as they are.
   */
  purge: internalProcedure.input(ofId).output(z.void()),
  /** The person works for another account from now on; the place before stays on record. Refused with `same-account`. */
  move: internalProcedure
    .input(
      personFields.pick({ title: true, department: true, phone: true, email: true }).extend({
        id: recordId,
        accountId: recordId,
        /** Last day at the place before, as far as known. */
        until: calendarDate.nullable(),
      }),
    )
    .output(person),
  employments: internalProcedure.input(ofPerson).output(z.array(employment)),
  removeEmployment: internalProcedure.input(ofId).output(z.void()),
  /** Who on record may be the person about to be entered, the surest first. */
  similar: internalProcedure
    .input(personFields.pick({ name: true, title: true, phone: true, email: true }).extend({ accountId: recordId }))
    .output(z.array(likeness)),
  /** Pairs of records that may be one person, the surest first; those known to be two people are left out. */
  duplicates: internalProcedure
    .input(z.strictObject({ limit: z.number().int().min(1).max(500) }))
    .output(z.strictObject({ total: z.number().int(), pairs: z.array(twins) })),
  /** The pairs that one person is a side of, the surest first; the same rules, asked for him alone. */
  twinsOf: internalProcedure.input(ofPerson).output(z.array(twins)),
  keepApart: internalProcedure.input(z.strictObject({ personId: recordId, otherId: recordId })).output(z.void()),
  /** Makes two records one, with these fields; all that hangs on `dropId` goes over. One step of undo.
   * Refused with `same-person`, `foreign-account`, or `merge-makes-circle` where both have a part in a deal. */
  merge: internalProcedure
    .input(z.strictObject({ keepId: recordId, dropId: recordId, fields: personFields.extend({ accountId: recordId }) }))
    .output(person),
  acquaintances,
  relationships,
};
