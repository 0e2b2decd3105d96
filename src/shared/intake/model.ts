import { z } from 'zod';
import { mostChosenValues, valueChoice } from './chosen-values.ts';
import { importedEntities } from './field.ts';
import { rowFaultCodes } from './row-fault.ts';

/** A field that a column fills, and how its cells are read. */
export const mappedField = z.strictObject({
  field: z.string().min(1).max(40),
  /** Multiplies amounts (10 000 = 万元). */
  scale: z.number().min(1).max(1e8),
  /** What the user chose for words of a field of choices. */
  values: z.array(valueChoice).max(mostChosenValues),
  /** Words that are not understood leave the field empty where it may be; false = the row is refused. */
  emptiesUnknown: z.boolean(),
});

/** A column whose words are read as they are understood. */
export function plainField(field: string, scale: number): z.infer<typeof mappedField> {
  return { field, scale, values: [], emptiesUnknown: false };
}

/** What to do with the rows that have been handed over. */
export const importPlan = z.strictObject({
  entity: z.enum(importedEntities),
  /** Which column fills which field. */
  columns: z
    .array(mappedField.extend({ column: z.number().int().min(0).max(199) }))
    .min(1)
    .max(200),
  /** `create` leaves records that are there alone, `update` makes none. */
  mode: z.enum(['create', 'update', 'both']),
  /** Make customers and groups that are named but not there; false = refuse the row. */
  createsAccounts: z.boolean(),
  /** Make teammates that are named but not there; false = refuse the row. */
  createsTeammates: z.boolean(),
  /** Take names that differ only in the company's form (有限公司) for the same company. */
  joinsSimilarNames: z.boolean(),
});
export type ImportPlan = Readonly<z.infer<typeof importPlan>>;

const rowFault = z.strictObject({
  code: z.enum(rowFaultCodes),
  field: z.string().nullable(),
  value: z.string(),
  detail: z.string(),
});

export const rowOutcomes = ['create', 'update', 'unchanged', 'refuse'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** What becomes of one row: faults refuse it, notes are only worth knowing. */
export const rowReport = z.strictObject({
  line: z.number().int(),
  outcome: z.enum(rowOutcomes),
  faults: z.array(rowFault),
  notes: z.array(rowFault),
});
export type RowReport = Readonly<z.infer<typeof rowReport>>;

export const importCounts = z.strictObject({
  create: z.number().int(),
  update: z.number().int(),
  unchanged: z.number().int(),
  refuse: z.number().int(),
  /** Customers and teammates made along with the rows that name them. */
  newAccounts: z.number().int(),
  newTeammates: z.number().int(),
});
export type ImportCounts = Readonly<z.infer<typeof importCounts>>;

/** What a preview or a run tells while it works; `done` comes last. */
export const importEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), step: z.enum(['check', 'backup', 'write']), share: z.number() }),
  z.strictObject({ kind: z.literal('rows'), rows: z.array(rowReport) }),
  z.strictObject({ kind: z.literal('done'), counts: importCounts }),
]);
export type ImportEvent = Readonly<z.infer<typeof importEvent>>;
