import { z } from 'zod';
import { buyingRoles } from '../decision-map/model.ts';
import { calendarDate } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';
import { person, relationshipLevel } from './model.ts';

export const personSortColumns = ['name', 'title', 'accountName', 'level', 'lastContactOn', 'phone'] as const;

/** Which people of all accounts to list and in what order; people of archived accounts only when their account is named. */
export const personQuery = z.strictObject({
  /** Name, title, department or e-mail in any script or pinyin, or digits of the phone; empty = everybody. */
  search: z.string().max(200),
  accountId: recordId.nullable(),
  /** Only who plays this part in a deal. */
  role: z.enum(buyingRoles).nullable(),
  /** Only who is going cold, see `cold.ts`. */
  isCold: z.boolean(),
  /** Only who is known less well than wanted by some teammate. */
  isBelowWanted: z.boolean(),
  sort: z.enum(personSortColumns),
  descending: z.boolean(),
});
export type PersonQuery = Readonly<z.infer<typeof personQuery>>;

/** One line of the list of all people. */
export const personRow = person.extend({
  accountName: z.string(),
  /** The best level any teammate has with him; 0 = none. */
  level: relationshipLevel,
  /** The farthest that a teammate is below what he should have, in levels; 0 = nobody is. */
  levelsMissing: z.number().int().min(0).max(4),
  lastContactOn: calendarDate.nullable(),
  /** The parts he plays in deals, each once. */
  roles: z.array(z.enum(buyingRoles)),
  dealCount: z.number().int().min(0),
});
export type PersonRow = Readonly<z.infer<typeof personRow>>;

/** Rows `from`, `from + 1`, … of a list that may be far longer than what is ever shown of it. */
export const personPage = z.strictObject({ total: z.number().int(), rows: z.array(personRow) });
export type PersonPage = Readonly<z.infer<typeof personPage>>;
