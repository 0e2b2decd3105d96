import { z } from 'zod';
import { calendarDate, instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

const name = z.string().trim().min(1).max(200);
const longText = z.string().trim().max(5000);
const shortText = z.string().trim().max(500);
const day = calendarDate.nullable();
const record = { id: recordId, pocId: recordId, createdAt: instant, updatedAt: instant };

/** Where a data set comes from. */
export const dataOrigins = ['real-masked', 'real', 'synthetic', 'sample'] as const;

/** What the user may change of a data set: what it is, where it lies, who may see it and when it is destroyed. */
export const datasetFields = z.strictObject({
  name,
  rows: z.number().int().min(0).max(1e12).nullable(),
  origin: z.enum(dataOrigins),
  sampling: shortText,
  period: shortText,
  labelSource: shortText,
  /** Cohen's kappa of those who labelled it, −1 to 1. */
  labelAgreement: z.number().min(-1).max(1).nullable(),
  /** SHA-256 of the file, empty while unknown. */
  sha256: z.string().regex(/^([0-9a-f]{64})?$/),
  location: shortText,
  access: shortText,
  receivedOn: day,
  returnedOn: day,
  destroyedOn: day,
  /** Number of the certificate of destruction. */
  destructionProof: shortText,
});
export type DatasetFields = Readonly<z.infer<typeof datasetFields>>;
export const dataset = datasetFields.extend(record);
export type Dataset = Readonly<z.infer<typeof dataset>>;

/** A data set of which only the name is known. */
export const emptyDataset: Omit<DatasetFields, 'name'> = {
  ...{ rows: null, origin: 'real-masked', sampling: '', period: '', labelSource: '', labelAgreement: null },
  ...{ sha256: '', location: '', access: '', receivedOn: null, returnedOn: null, destroyedOn: null },
  destructionProof: '',
};

export const changeStates = ['asked', 'approved', 'refused'] as const;

/** What the user may change of a change request: what is asked beyond what was agreed, and what it costs in days. */
export const changeRequestFields = z.strictObject({
  name,
  askedBy: shortText,
  askedOn: day,
  /** Working days by which it moves the end. */
  daysEffect: z.number().int().min(-365).max(365),
  state: z.enum(changeStates),
  approvedBy: shortText,
  decidedOn: day,
  note: longText,
});
export type ChangeRequestFields = Readonly<z.infer<typeof changeRequestFields>>;
export const changeRequest = changeRequestFields.extend({
  ...record,
  /** When criteria were agreed with it in view: what was approved before is part of the agreement. */
  agreedAt: instant.nullable(),
  /** When agreed criteria were opened by it. */
  openedAt: instant.nullable(),
});
export type ChangeRequest = Readonly<z.infer<typeof changeRequest>>;

/** A change request of which only the name is known. */
export const emptyChangeRequest: Omit<ChangeRequestFields, 'name'> = {
  ...{ askedBy: '', askedOn: null, daysEffect: 0, state: 'asked', approvedBy: '', decidedOn: null, note: '' },
};

export const issueKinds = ['issue', 'risk'] as const;
export const severities = ['high', 'medium', 'low'] as const;
export const issueStates = ['open', 'doing', 'closed'] as const;

/** What the user may change of an issue that is there or a risk that may come. */
export const issueFields = z.strictObject({
  name,
  kind: z.enum(issueKinds),
  severity: z.enum(severities),
  state: z.enum(issueStates),
  ownerId: recordId.nullable(),
  dueOn: day,
  /** What is done about it. */
  measure: longText,
});
export type IssueFields = Readonly<z.infer<typeof issueFields>>;
export const issue = issueFields.extend(record);
export type Issue = Readonly<z.infer<typeof issue>>;

/** An issue of which only the name is known. */
export const emptyIssue: Omit<IssueFields, 'name'> = {
  ...{ kind: 'issue', severity: 'medium', state: 'open', ownerId: null, dueOn: null, measure: '' },
};

/** The phases of a POC (reference §3.1), as hours are booked on them. */
export const pocPhases = ['preparation', 'tuning', 'evaluation', 'other'] as const;

/** What the user may change of an entry of hours. */
export const effortFields = z.strictObject({
  teammateId: recordId.nullable(),
  phase: z.enum(pocPhases),
  on: calendarDate,
  hours: z.number().min(0).max(1000),
  note: shortText,
});
export type EffortFields = Readonly<z.infer<typeof effortFields>>;
export const effort = effortFields.extend(record);
export type Effort = Readonly<z.infer<typeof effort>>;
