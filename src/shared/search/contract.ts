import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { fieldsOf, searchedEntities } from './searched-fields.ts';

const entity = z.enum(searchedEntities);

/** Stretches of the text beside them that were found, in UTF-16 positions. */
const marks = z.array(z.strictObject({ start: z.number().int(), end: z.number().int() }));

/** A record, told so that one knows which it is. */
export const foundRecord = z.strictObject({
  entity,
  id: recordId,
  /** The customer it belongs to (its own id for a customer); null for a task that hangs on none. */
  accountId: recordId.nullable(),
  /** The record's own name. */
  title: z.string(),
  /** The customer it belongs to and what tells it from its namesakes (a person's job title, a customer's region). */
  context: z.string(),
  /** The day it belongs to, for what happens or is due. */
  day: z.string().nullable(),
  /** The POC that it is or belongs to, with its deal; null for all that is no part of a POC. */
  poc: z.strictObject({ id: recordId, opportunityId: recordId }).nullable(),
  /** A customer out of the daily lists, a task that is done, a POC that has ended or an issue that is closed; they come last. */
  isSettled: z.boolean(),
});
export type FoundRecord = Readonly<z.infer<typeof foundRecord>>;

/** A record found by name, pinyin, initials, digits of its phone number or words of its fields. */
export const searchHit = foundRecord.extend({
  titleMarks: marks,
  /** The field that holds what the name does not, with the piece of it that was found. */
  field: z
    .strictObject({
      name: z.enum([...new Set(searchedEntities.flatMap((kind) => fieldsOf(kind).map(([name]) => name)))]),
      text: z.string(),
      marks,
    })
    .nullable(),
});
export type SearchHit = Readonly<z.infer<typeof searchHit>>;

export const searchContract = {
  /** The best of each kind, the kind with the best hit first; absent kinds = all. */
  find: internalProcedure
    .input(
      z.strictObject({
        query: z.string().max(200),
        /** At most so many of each kind. */
        limit: z.number().int().min(1).max(1000),
        kinds: z.array(entity).min(1).optional(),
      }),
    )
    .output(z.array(searchHit)),
  /** Reads the dictionary that search by letters needs, while the first letters are being typed. */
  prepare: internalProcedure.output(z.void()),
  /** Records by their ids, those that are gone left out: what was opened lately. */
  records: internalProcedure.input(z.strictObject({ ids: z.array(recordId).max(50) })).output(z.array(foundRecord)),
};
