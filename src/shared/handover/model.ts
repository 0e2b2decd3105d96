import { z } from 'zod';
import { instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

/** Fewest characters of a bundle's passphrase: it travels by hand, so it is the bundle's only lock. */
export const shortestPassphrase = 8;

/** What is handed over: the accounts that were chosen, or every account that a teammate answers for or has a deal in. */
export const handoverScope = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('accounts'),
    accountIds: z.array(recordId).min(1).max(10_000).readonly(),
    /** With the accounts below them in their groups' trees. */
    withBelow: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('owner'), ownerId: recordId }),
]);
export type HandoverScope = Readonly<z.infer<typeof handoverScope>>;

/** Kinds of record that the screens count; what hangs on them (drivers, attendees) counts with them. */
export const handoverKinds = [
  'account',
  'opportunity',
  'person',
  'activity',
  'task',
  'attachment',
  'poc',
  'roiModel',
  'integration',
] as const;
export type HandoverKind = (typeof handoverKinds)[number];

/** How many records there are of a kind. */
export const kindCount = z.strictObject({ kind: z.enum(handoverKinds), count: z.number().int().min(1) });
export type KindCount = Readonly<z.infer<typeof kindCount>>;

/** What a bundle of this scope would hold. */
export const handoverContents = z.strictObject({
  /** Name of the account or of the owner; of several accounts the first and how many more, e.g. 江岚银行 +11. */
  name: z.string(),
  counts: z.array(kindCount),
  /** Bytes of the attachments' contents, each counted once. */
  bytes: z.number().int().min(0),
});
export type HandoverContents = Readonly<z.infer<typeof handoverContents>>;

/** How a record of the bundle stands to the one here of the same id. */
export const standings = ['new', 'same', 'newer-in-bundle', 'newer-here'] as const;
export type Standing = (typeof standings)[number];

/** For one kind: how many records stand how. */
export const kindReport = z.strictObject({
  kind: z.enum(handoverKinds),
  counts: z.record(z.enum(standings), z.number().int().min(0)),
  /** Names of records that stand otherwise than `same`, at most twenty. */
  names: z.array(z.strictObject({ name: z.string(), standing: z.enum(standings) })),
});
export type KindReport = Readonly<z.infer<typeof kindReport>>;

/** What taking a bundle in would do, or did. */
export const takeInReport = z.strictObject({
  name: z.string(),
  createdAt: instant,
  kinds: z.array(kindReport),
  /** Records that cannot come in because another took their only place (a deal has one ROI model). */
  skipped: z.number().int().min(0),
  /** Whether taking it in would change anything. */
  changes: z.boolean(),
});
export type TakeInReport = Readonly<z.infer<typeof takeInReport>>;

/** Who answers for the accounts afterwards: whoever did, or me. */
export const newOwners = ['keep', 'me'] as const;
export type NewOwner = (typeof newOwners)[number];
