import { z } from 'zod';
import { calendarDate, instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

/** What the user may change of a person. Moving to another company is a procedure of its own: it keeps the history. */
export const personFields = z.strictObject({
  name: z.string().trim().min(1).max(100),
  /** Job title as on the card. */
  title: z.string().trim().max(200),
  department: z.string().trim().max(200),
  phone: z.string().trim().max(50),
  email: z.string().trim().max(200),
  /** Days between contacts that keep the relationship warm; null = the usual (`defaultCadenceDays`). */
  cadenceDays: z.number().int().min(1).max(730).nullable(),
});
export type PersonFields = Readonly<z.infer<typeof personFields>>;

/** A person of whom only the name is known. */
export const emptyPerson: Omit<PersonFields, 'name'> = {
  title: '',
  department: '',
  phone: '',
  email: '',
  cadenceDays: null,
};

/** Without contact for longer than this, a person is going cold. */
export const defaultCadenceDays = 21;

/** Somebody who works for an account. */
export const person = personFields.extend({
  id: recordId,
  accountId: recordId,
  createdAt: instant,
  updatedAt: instant,
});
export type Person = Readonly<z.infer<typeof person>>;

/** A person as his page shows him. */
export const personDetail = person.extend({
  accountName: z.string(),
  /** Day of the latest meeting, visit, call or mail that took place with him; null = none is known. */
  lastContactOn: calendarDate.nullable(),
});
export type PersonDetail = Readonly<z.infer<typeof personDetail>>;

/** A person as a picker offers him: what tells him from his namesakes. */
export const personChoice = person
  .pick({ id: true, accountId: true, name: true, title: true, phone: true })
  .extend({ accountName: z.string() });
export type PersonChoice = Readonly<z.infer<typeof personChoice>>;

/** A place where the person worked before; `accountId` is null when that account is not or no longer kept here. */
export const employment = z.strictObject({
  id: recordId,
  personId: recordId,
  accountId: recordId.nullable(),
  accountName: z.string().max(200),
  title: z.string().max(200),
  department: z.string().max(200),
  /** Last day there, as far as known. */
  until: calendarDate.nullable(),
  createdAt: instant,
});
export type Employment = Readonly<z.infer<typeof employment>>;

/** How two people know each other. */
export const acquaintanceKinds = ['colleague', 'alumni', 'former-colleague', 'referral'] as const;

/** Who knows whom: of a referral, `personId` introduced `otherId`; the other kinds hold both ways. */
export const acquaintance = z.strictObject({
  id: recordId,
  personId: recordId,
  otherId: recordId,
  kind: z.enum(acquaintanceKinds),
  note: z.string().trim().max(500),
  createdAt: instant,
});
export type Acquaintance = Readonly<z.infer<typeof acquaintance>>;

/** Levels of a relationship: 1 vendor, 2 credible source, 3 problem solver, 4 trusted advisor; 0 = none yet. */
export const relationshipLevel = z.number().int().min(0).max(4);

/** How well one teammate knows one person, and how well he should. */
export const relationship = z.strictObject({
  id: recordId,
  personId: recordId,
  teammateId: recordId,
  level: relationshipLevel,
  wantedLevel: relationshipLevel,
  createdAt: instant,
  updatedAt: instant,
});
export type Relationship = Readonly<z.infer<typeof relationship>>;
