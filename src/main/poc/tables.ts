import { sql } from 'drizzle-orm';
import { check, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { layerKinds } from '../../shared/decision-map/layer.ts';
import { measuringMethods } from '../../shared/poc/criterion.ts';
import { intervalMethods } from '../../shared/poc/interval.ts';
import { directions, metricKeys } from '../../shared/poc/metrics.ts';
import {
  emptyPoc,
  environments,
  type GateOverride,
  pocKinds,
  pocStatuses,
  type RedFlag,
} from '../../shared/poc/model.ts';
import { planKinds } from '../../shared/poc/plan.ts';
import {
  changeStates,
  dataOrigins,
  issueKinds,
  issueStates,
  pocPhases,
  severities,
} from '../../shared/poc/registers.ts';
import { signOffMethods, signOffOutcomes } from '../../shared/poc/sign-off.ts';
import { isOneOf } from '../database/enumeration-check.ts';
import { opportunities } from '../opportunities/tables.ts';
import { people } from '../people/tables.ts';
import { teammates } from '../team/tables.ts';

const writtenText = (name: string) => text(name).notNull().default('');
const flag = (name: string) => integer(name, { mode: 'boolean' }).notNull().default(false);
const teammate = (name: string) => text(name).references(() => teammates.id, { onDelete: 'set null' });
const person = (name: string) => text(name).references(() => people.id, { onDelete: 'set null' });
const stamps = () => ({ createdAt: text('created_at').notNull(), updatedAt: text('updated_at').notNull() });

export const pocs = sqliteTable(
  'pocs',
  {
    id: text().primaryKey(),
    opportunityId: text('opportunity_id')
      .notNull()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    kind: text({ enum: pocKinds }).notNull(),
    status: text({ enum: pocStatuses }).notNull(),
    ownerId: teammate('owner_id'),
    productManager: writtenText('product_manager'),
    customerLeadId: person('customer_lead_id'),
    startsOn: text('starts_on'),
    goLiveOn: text('go_live_on'),
    maxExtension: integer('max_extension').notNull().default(emptyPoc.maxExtension),
    environment: text({ enum: environments }),
    competitors: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    nextStep: writtenText('next_step'),
    gateChampion: integer('gate_champion'),
    gateBudget: integer('gate_budget'),
    gateTimeline: integer('gate_timeline'),
    gatePeople: integer('gate_people'),
    gateCriteria: integer('gate_criteria'),
    gateNextStep: integer('gate_next_step'),
    redFlags: text('red_flags', { mode: 'json' }).$type<RedFlag[]>().notNull().default([]),
    overrideReason: writtenText('override_reason'),
    overrideBy: writtenText('override_by'),
    overrideAt: text('override_at'),
    earlierOverrides: text('earlier_overrides', { mode: 'json' }).$type<GateOverride[]>().notNull().default([]),
    useCases: text('use_cases', { mode: 'json' }).$type<string[]>().notNull().default([]),
    inScope: writtenText('in_scope'),
    outOfScope: writtenText('out_of_scope'),
    integrations: writtenText('integrations'),
    users: writtenText('users'),
    confidenceLevel: real('confidence_level').notNull().default(emptyPoc.confidenceLevel),
    agreedAt: text('agreed_at'),
    agreedHash: writtenText('agreed_hash'),
    baselineOn: text('baseline_on'),
    endedOn: text('ended_on'),
    endReason: writtenText('end_reason'),
    ...stamps(),
  },
  (table) => [
    check('pocs_kind', isOneOf(table.kind, pocKinds)),
    check('pocs_status', isOneOf(table.status, pocStatuses)),
    check('pocs_environment', isOneOf(table.environment, environments)),
    index('pocs_by_opportunity').on(table.opportunityId),
    index('pocs_by_owner').on(table.ownerId),
    index('pocs_by_customer_lead').on(table.customerLeadId),
  ],
);

const pocId = () =>
  text('poc_id')
    .notNull()
    .references(() => pocs.id, { onDelete: 'cascade' });

export const pocCriteria = sqliteTable(
  'poc_criteria',
  {
    id: text().primaryKey(),
    pocId: pocId(),
    position: integer().notNull(),
    name: text().notNull(),
    useCase: writtenText('use_case'),
    metric: text({ enum: metricKeys as [(typeof metricKeys)[number], ...typeof metricKeys] }).notNull(),
    direction: text({ enum: directions }).notNull(),
    baseline: real(),
    target: real(),
    stretch: real(),
    mustHave: flag('must_have'),
    weight: real().notNull(),
    method: text({ enum: measuringMethods }).notNull(),
    minSample: integer('min_sample'),
    layer: text({ enum: layerKinds }),
    personId: person('person_id'),
    ownerId: teammate('owner_id'),
    customerOwnerId: person('customer_owner_id'),
    ...stamps(),
  },
  (table) => [
    check('poc_criteria_direction', isOneOf(table.direction, directions)),
    check('poc_criteria_method', isOneOf(table.method, measuringMethods)),
    check('poc_criteria_weight', sql`${table.weight} >= 0`),
    index('poc_criteria_by_poc').on(table.pocId, table.position),
    index('poc_criteria_by_person').on(table.personId),
    index('poc_criteria_by_owner').on(table.ownerId),
    index('poc_criteria_by_customer_owner').on(table.customerOwnerId),
  ],
);

export const pocRuns = sqliteTable(
  'poc_runs',
  {
    id: text().primaryKey(),
    pocId: pocId(),
    number: integer().notNull(),
    on: text('run_on').notNull(),
    modelVersion: writtenText('model_version'),
    environment: writtenText('environment'),
    configHash: writtenText('config_hash'),
    testerId: teammate('tester_id'),
    witnessId: person('witness_id'),
    isFinal: flag('is_final'),
    note: writtenText('note'),
    ...stamps(),
  },
  (table) => [
    uniqueIndex('poc_runs_by_poc').on(table.pocId, table.number),
    index('poc_runs_by_tester').on(table.testerId),
    index('poc_runs_by_witness').on(table.witnessId),
  ],
);

/** What a round found for a criterion; `details` are aggregates (JSON), never rows of the customer's file. */
export const pocResults = sqliteTable(
  'poc_results',
  {
    id: text().primaryKey(),
    runId: text('run_id')
      .notNull()
      .references(() => pocRuns.id, { onDelete: 'cascade' }),
    criterionId: text('criterion_id')
      .notNull()
      .references(() => pocCriteria.id, { onDelete: 'cascade' }),
    value: real().notNull(),
    low: real(),
    high: real(),
    sample: integer(),
    successes: integer(),
    method: text({ enum: intervalMethods }).notNull(),
    fileName: writtenText('file_name'),
    fileHash: writtenText('file_hash'),
    details: writtenText('details'),
    ...stamps(),
  },
  (table) => [
    check('poc_results_method', isOneOf(table.method, intervalMethods)),
    uniqueIndex('poc_results_by_run').on(table.runId, table.criterionId),
    index('poc_results_by_criterion').on(table.criterionId),
  ],
);

export const pocDatasets = sqliteTable(
  'poc_datasets',
  {
    id: text().primaryKey(),
    pocId: pocId(),
    name: text().notNull(),
    rows: integer(),
    origin: text({ enum: dataOrigins }).notNull(),
    sampling: writtenText('sampling'),
    period: writtenText('period'),
    labelSource: writtenText('label_source'),
    labelAgreement: real('label_agreement'),
    sha256: writtenText('sha256'),
    location: writtenText('location'),
    access: writtenText('access'),
    receivedOn: text('received_on'),
    returnedOn: text('returned_on'),
    destroyedOn: text('destroyed_on'),
    destructionProof: writtenText('destruction_proof'),
    ...stamps(),
  },
  (table) => [
    check('poc_datasets_origin', isOneOf(table.origin, dataOrigins)),
    index('poc_datasets_by_poc').on(table.pocId),
  ],
);

export const pocChanges = sqliteTable(
  'poc_changes',
  {
    id: text().primaryKey(),
    pocId: pocId(),
    name: text().notNull(),
    askedBy: writtenText('asked_by'),
    askedOn: text('asked_on'),
    daysEffect: integer('days_effect').notNull().default(0),
    state: text({ enum: changeStates }).notNull(),
    approvedBy: writtenText('approved_by'),
    decidedOn: text('decided_on'),
    note: writtenText('note'),
    agreedAt: text('agreed_at'),
    openedAt: text('opened_at'),
    ...stamps(),
  },
  (table) => [
    check('poc_changes_state', isOneOf(table.state, changeStates)),
    index('poc_changes_by_poc').on(table.pocId),
  ],
);

export const pocIssues = sqliteTable(
  'poc_issues',
  {
    id: text().primaryKey(),
    pocId: pocId(),
    name: text().notNull(),
    kind: text({ enum: issueKinds }).notNull(),
    severity: text({ enum: severities }).notNull(),
    state: text({ enum: issueStates }).notNull(),
    ownerId: teammate('owner_id'),
    dueOn: text('due_on'),
    measure: writtenText('measure'),
    ...stamps(),
  },
  (table) => [
    check('poc_issues_kind', isOneOf(table.kind, issueKinds)),
    check('poc_issues_severity', isOneOf(table.severity, severities)),
    check('poc_issues_state', isOneOf(table.state, issueStates)),
    index('poc_issues_by_poc').on(table.pocId),
    index('poc_issues_by_owner').on(table.ownerId),
  ],
);

export const pocEfforts = sqliteTable(
  'poc_efforts',
  {
    id: text().primaryKey(),
    pocId: pocId(),
    teammateId: teammate('teammate_id'),
    phase: text({ enum: pocPhases }).notNull(),
    on: text('effort_on').notNull(),
    hours: real().notNull(),
    note: writtenText('note'),
    ...stamps(),
  },
  (table) => [
    check('poc_efforts_phase', isOneOf(table.phase, pocPhases)),
    index('poc_efforts_by_poc').on(table.pocId),
    index('poc_efforts_by_teammate').on(table.teammateId),
  ],
);

export const pocSignOffs = sqliteTable(
  'poc_sign_offs',
  {
    id: text().primaryKey(),
    pocId: pocId(),
    outcome: text({ enum: signOffOutcomes }).notNull(),
    signerId: person('signer_id'),
    signerName: text('signer_name').notNull(),
    signerTitle: writtenText('signer_title'),
    signerLayer: text('signer_layer', { enum: layerKinds }),
    method: text({ enum: signOffMethods }).notNull(),
    signedOn: text('signed_on').notNull(),
    conditions: writtenText('conditions'),
    dissent: writtenText('dissent'),
    strokes: writtenText('strokes'),
    resultHash: text('result_hash').notNull(),
    signedResults: text('signed_results').notNull(),
    ...stamps(),
  },
  (table) => [
    check('poc_sign_offs_outcome', isOneOf(table.outcome, signOffOutcomes)),
    check('poc_sign_offs_method', isOneOf(table.method, signOffMethods)),
    index('poc_sign_offs_by_poc').on(table.pocId),
    index('poc_sign_offs_by_signer').on(table.signerId),
  ],
);

/** Phases, tasks and milestones of a POC's plan; when they are follows from `shared/poc/schedule`. */
export const pocTasks = sqliteTable(
  'poc_tasks',
  {
    id: text().primaryKey(),
    pocId: pocId(),
    /** The phase it belongs to: another row of this table, or NULL. */
    parentId: text('parent_id'),
    kind: text({ enum: planKinds }).notNull(),
    position: integer().notNull(),
    name: text().notNull(),
    startsOn: text('starts_on'),
    days: integer().notNull(),
    progress: integer().notNull().default(0),
    startedOn: text('started_on'),
    doneOn: text('done_on'),
    isBlocked: flag('is_blocked'),
    ownerId: teammate('owner_id'),
    customerOwnerId: person('customer_owner_id'),
    customerOwnerName: writtenText('customer_owner_name'),
    evidence: writtenText('evidence'),
    baselineStart: text('baseline_start'),
    baselineEnd: text('baseline_end'),
    ...stamps(),
  },
  (table) => [
    check('poc_tasks_kind', isOneOf(table.kind, planKinds)),
    index('poc_tasks_by_poc').on(table.pocId, table.position),
    index('poc_tasks_by_owner').on(table.ownerId),
    index('poc_tasks_by_customer_owner').on(table.customerOwnerId),
  ],
);

const taskId = (name: string) =>
  text(name)
    .notNull()
    .references(() => pocTasks.id, { onDelete: 'cascade' });

/** What waits for what. */
export const pocLinks = sqliteTable(
  'poc_links',
  {
    id: text().primaryKey(),
    pocId: pocId(),
    fromId: taskId('from_id'),
    toId: taskId('to_id'),
    lagDays: integer('lag_days').notNull().default(0),
  },
  (table) => [
    uniqueIndex('poc_links_by_ends').on(table.fromId, table.toId),
    index('poc_links_by_end').on(table.toId),
    index('poc_links_by_poc').on(table.pocId),
  ],
);

/** Templates of the user's own; no record of a customer hangs on them. */
export const pocTemplates = sqliteTable('poc_templates', {
  id: text().primaryKey(),
  name: text().notNull(),
  note: writtenText('note'),
  /** The rest of a `PlanTemplate` as JSON. */
  content: text().notNull(),
  ...stamps(),
});

/** Days off and make-up days of a year that the user imported; they go before the years that are built in. */
export const workCalendars = sqliteTable(
  'work_calendars',
  {
    id: text().primaryKey(),
    year: integer().notNull(),
    /** `{ holidays: [day], workdays: [day] }` as JSON. */
    days: text().notNull(),
    source: writtenText('source'),
    ...stamps(),
  },
  (table) => [uniqueIndex('work_calendars_by_year').on(table.year)],
);
