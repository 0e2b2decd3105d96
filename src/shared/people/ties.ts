import { z } from 'zod';
import { recordId } from '../kernel/record-id.ts';
import { opportunityStages } from '../opportunities/model.ts';
import {
  acquaintance,
  employment,
  personChoice,
  personDetail,
  relationship,
  relationshipLevel,
  stakeholder,
} from './model.ts';

/** Somebody who has a part in a deal, as the deal shows him. */
export const dealStakeholder = stakeholder.extend({
  person: personDetail.pick({ name: true, title: true, accountId: true, accountName: true, lastContactOn: true }),
  /** The best level any teammate has with him; 0 = none. */
  level: relationshipLevel,
});
export type DealStakeholder = Readonly<z.infer<typeof dealStakeholder>>;

/** A deal in which a person has a part, as the person shows it. */
export const personDeal = stakeholder.extend({
  opportunityName: z.string(),
  stage: z.enum(opportunityStages),
  accountId: recordId,
  accountName: z.string(),
});
export type PersonDeal = Readonly<z.infer<typeof personDeal>>;

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
