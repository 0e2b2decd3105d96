import { z } from 'zod';
import { instant } from '../kernel/calendar-date.ts';

/** Names of the user's actions as the change log keeps them; `locales/<language>/history.json` words each. */
export const actionNames = [
  'account.create',
  'account.update',
  'account.remove',
  'account.bulk',
  'account.bulk-remove',
  'account.archive',
  'account.unarchive',
  'integration.create',
  'integration.update',
  'integration.remove',
  'opportunity.create',
  'opportunity.update',
  'opportunity.remove',
  'person.create',
  'person.update',
  'opportunity.stage',
  'opportunity.criterion',
  'opportunity.bulk',
  'person.remove',
  'person.move',
  'person.merge',
  'person.keep-apart',
  'person.remove-many',
  'acquaintance.create',
  'acquaintance.remove',
  'relationship.set',
  'stakeholder.add',
  'stakeholder.update',
  'stakeholder.remove',
  'stakeholder.judge',
  'stakeholder.identify',
  'judgement.revise',
  'judgement.remove',
  'edge.add',
  'edge.update',
  'edge.remove',
  'map.arrange',
  'map.paste',
  'map.layer',
  'map.mute',
  'map.unmute',
  'map.scoring',
  'map.simulation',
  'teammate.create',
  'teammate.update',
  'teammate.remove',
  'activity.create',
  'activity.update',
  'activity.log',
  'activity.remove',
  'task.create',
  'task.update',
  'task.done',
  'task.remove',
  'attachment.add',
  'attachment.update',
  'attachment.remove',
  'view.create',
  'view.update',
  'view.remove',
  'import.run',
  'handover.take-in',
  'bin.restore',
  'roi.create',
  'roi.driver',
  'roi.settings',
  'roi.scenario',
  'roi.assumption',
  'roi.remove',
  'demo.load',
  'demo.remove',
] as const;

/** What the user did, as undo names it: a code, the record's name and the field where there is one. */
export const action = z.strictObject({
  name: z.enum(actionNames),
  subject: z.string(),
  field: z.string().nullable(),
});
export type Action = Readonly<z.infer<typeof action>>;

/** What undo and redo would do now. */
export const historyState = z.strictObject({ undo: action.nullable(), redo: action.nullable() });
export type HistoryState = Readonly<z.infer<typeof historyState>>;

/** Whose fields have a history that can be asked for. */
export const historyEntity = z.enum(['account', 'opportunity', 'person', 'activity', 'task', 'roiDriver']);
export type HistoryEntity = z.infer<typeof historyEntity>;

/** One change of one field; making a record sets each of its fields, removing it empties them. */
export const fieldChange = z.strictObject({
  at: instant,
  actor: z.string(),
  /** Whether the user did it, or took it back, or did it once more. */
  kind: z.enum(['edit', 'undo', 'redo']),
  action: action,
  before: z.union([z.string(), z.number(), z.null()]),
  after: z.union([z.string(), z.number(), z.null()]),
});
export type FieldChange = Readonly<z.infer<typeof fieldChange>>;
