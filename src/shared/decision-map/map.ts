import { z } from 'zod';
import { calendarDate } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';
import { opportunityStages } from '../opportunities/model.ts';
import { mapEdge } from './edge.ts';
import { judgement } from './judgement.ts';
import { mapLayer } from './layer.ts';
import { stakeholder } from './model.ts';
import { mute } from './mute.ts';
import { scoring } from './scoring.ts';

/** A stakeholder with what other records say of the person; of a placeholder all of it is empty. */
export const mapStakeholder = stakeholder.extend({
  /** The person's name; of a placeholder what he is called. */
  name: z.string(),
  title: z.string(),
  department: z.string(),
  /** Where he works now; null for a placeholder. */
  accountId: recordId.nullable(),
  accountName: z.string(),
  /** First and latest day of a meeting, visit, call or mail that took place with him; null = none is known. */
  firstContactOn: calendarDate.nullable(),
  lastContactOn: calendarDate.nullable(),
  /** The best level any teammate has with him, 0 = none; null of an earlier day, since a level has no day. */
  level: z.number().int().min(0).max(4).nullable(),
  /** The best level that is wanted; 0 = none. */
  wantedLevel: z.number().int().min(0).max(4),
  /** Days between contacts that were agreed with him; null = the usual ones. */
  cadenceDays: z.number().int().nullable(),
  coveredByName: z.string(),
});
export type MapStakeholder = Readonly<z.infer<typeof mapStakeholder>>;

/** Everything that a deal's map shows and its rules read. */
export const decisionMap = z.strictObject({
  opportunityId: recordId,
  opportunityName: z.string(),
  stage: z.enum(opportunityStages),
  accountId: recordId,
  accountName: z.string(),
  /** From top to bottom. */
  layers: z.array(mapLayer),
  stakeholders: z.array(mapStakeholder),
  edges: z.array(mapEdge),
  /** The evidence of every judgement, the earliest first. */
  judgements: z.array(judgement),
  mutes: z.array(mute),
  scoring,
});
export type DecisionMap = Readonly<z.infer<typeof decisionMap>>;
