import { z } from 'zod';
import { recordId } from '../kernel/record-id.ts';
import { acquaintance, employment, personChoice, relationship } from './model.ts';

/** An acquaintance as one of the two sees it: who introduced whom, or both alike. */
const acquaintanceSides = ['both', 'introduced', 'introduced-by'] as const;
export const acquaintanceOfPerson = acquaintance
  .pick({ id: true, kind: true, note: true })
  .extend({ side: z.enum(acquaintanceSides), other: personChoice });
export type AcquaintanceOfPerson = Readonly<z.infer<typeof acquaintanceOfPerson>>;

/** How a teammate knows a person. */
export const relationshipOfPerson = relationship.extend({ teammateName: z.string(), isMe: z.boolean() });
export type RelationshipOfPerson = Readonly<z.infer<typeof relationshipOfPerson>>;

/** Somebody who worked for an account before. */
export const departedPerson = employment.extend({
  name: z.string(),
  nowAccountId: recordId,
  nowAccountName: z.string(),
});
export type DepartedPerson = Readonly<z.infer<typeof departedPerson>>;
