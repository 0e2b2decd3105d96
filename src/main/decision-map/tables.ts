import { sql } from 'drizzle-orm';
import { check, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { decisionOrientations } from '../../shared/accounts/model.ts';
import { edgeKinds } from '../../shared/decision-map/edge.ts';
import { findingCodes } from '../../shared/decision-map/finding-codes.ts';
import { aspects, confidences, evidenceSources } from '../../shared/decision-map/judgement.ts';
import {
  buyingRoles,
  coverages,
  politicalStatuses,
  responseModes,
  stances,
  unjudged,
  vetoKinds,
  type vetoScopes,
  vetoStates,
} from '../../shared/decision-map/model.ts';
import { isOneOf } from '../database/enumeration-check.ts';
import { opportunities } from '../opportunities/tables.ts';
import { people } from '../people/tables.ts';
import { teammates } from '../team/tables.ts';

const opportunityId = () =>
  text('opportunity_id')
    .notNull()
    .references(() => opportunities.id, { onDelete: 'cascade' });
const writtenText = (name: string) => text(name).notNull().default('');

/** What is judged stands here as it holds now; why, in `judgements`. The defaults are those of somebody new. */
export const stakeholders = sqliteTable(
  'stakeholders',
  {
    id: text().primaryKey(),
    opportunityId: opportunityId(),
    /** NULL while nobody knows who it is. */
    personId: text('person_id').references(() => people.id, { onDelete: 'cascade' }),
    placeholder: writtenText('placeholder'),
    layer: text(),
    x: real(),
    y: real(),
    buyingRole: text('buying_role', { enum: buyingRoles }),
    politicalStatus: text('political_status', { enum: politicalStatuses }),
    stance: text({ enum: stances }).notNull().default(unjudged.stance),
    influence: integer().notNull().default(unjudged.influence),
    coverage: text({ enum: coverages }).notNull().default(unjudged.coverage),
    decisionOrientation: text('decision_orientation', { enum: decisionOrientations }),
    responseMode: text('response_mode', { enum: responseModes }),
    vetoKind: text('veto_kind', { enum: vetoKinds }).notNull().default(unjudged.vetoKind),
    vetoState: text('veto_state', { enum: vetoStates }).notNull().default(unjudged.vetoState),
    vetoScopes: text('veto_scopes', { mode: 'json' }).$type<(typeof vetoScopes)[number][]>().notNull().default([]),
    vetoTrigger: writtenText('veto_trigger'),
    vetoRelease: writtenText('veto_release'),
    vetoProof: writtenText('veto_proof'),
    personalWin: writtenText('personal_win'),
    concerns: writtenText('concerns'),
    note: writtenText('note'),
    coveredById: text('covered_by_id').references(() => teammates.id, { onDelete: 'set null' }),
    since: text().notNull().default('1970-01-01'),
    until: text(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    check('stakeholders_buying_role', isOneOf(table.buyingRole, buyingRoles)),
    check('stakeholders_political_status', isOneOf(table.politicalStatus, politicalStatuses)),
    check('stakeholders_stance', isOneOf(table.stance, stances)),
    check('stakeholders_influence', sql`${table.influence} BETWEEN 1 AND 5`),
    check('stakeholders_coverage', isOneOf(table.coverage, coverages)),
    check('stakeholders_decision_orientation', isOneOf(table.decisionOrientation, decisionOrientations)),
    check('stakeholders_response_mode', isOneOf(table.responseMode, responseModes)),
    check('stakeholders_veto_kind', isOneOf(table.vetoKind, vetoKinds)),
    check('stakeholders_veto_state', isOneOf(table.vetoState, vetoStates)),
    uniqueIndex('stakeholders_by_opportunity').on(table.opportunityId, table.personId),
    index('stakeholders_by_person').on(table.personId),
    index('stakeholders_by_teammate').on(table.coveredById),
  ],
);

const stakeholderId = (name: string) =>
  text(name)
    .notNull()
    .references(() => stakeholders.id, { onDelete: 'cascade' });

/** Evidence of what is believed of somebody: of one day one judgement an aspect. */
export const judgements = sqliteTable(
  'judgements',
  {
    id: text().primaryKey(),
    stakeholderId: stakeholderId('stakeholder_id'),
    aspect: text({ enum: aspects }).notNull(),
    value: text(),
    source: text({ enum: evidenceSources }).notNull(),
    /** The day of the evidence. */
    on: text('evidence_on').notNull(),
    confidence: text({ enum: confidences }).notNull(),
    note: writtenText('note'),
    authorId: text('author_id').references(() => teammates.id, { onDelete: 'set null' }),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    check('judgements_aspect', isOneOf(table.aspect, aspects)),
    check('judgements_source', isOneOf(table.source, evidenceSources)),
    check('judgements_confidence', isOneOf(table.confidence, confidences)),
    uniqueIndex('judgements_by_stakeholder').on(table.stakeholderId, table.aspect, table.on),
    index('judgements_by_author').on(table.authorId),
  ],
);

/** Who is tied to whom in a deal. */
export const mapEdges = sqliteTable(
  'map_edges',
  {
    id: text().primaryKey(),
    opportunityId: opportunityId(),
    fromId: stakeholderId('from_id'),
    toId: stakeholderId('to_id'),
    kind: text({ enum: edgeKinds }).notNull(),
    weight: integer().notNull(),
    note: writtenText('note'),
    since: text().notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    check('map_edges_kind', isOneOf(table.kind, edgeKinds)),
    check('map_edges_weight', sql`${table.weight} BETWEEN 1 AND 3`),
    uniqueIndex('map_edges_by_ends').on(table.fromId, table.toId, table.kind),
    index('map_edges_by_end').on(table.toId),
    index('map_edges_by_opportunity').on(table.opportunityId),
  ],
);

/** The layers of a deal whose layers are not the usual ones. */
export const decisionLayers = sqliteTable(
  'decision_layers',
  {
    id: text().primaryKey(),
    opportunityId: opportunityId(),
    /** A kind, or the id of an added layer: what `stakeholders.layer` names. */
    key: text().notNull(),
    position: integer().notNull(),
    name: text().notNull(),
    plannedMinDays: integer('planned_min_days'),
    plannedMaxDays: integer('planned_max_days'),
    startedOn: text('started_on'),
    completedOn: text('completed_on'),
  },
  (table) => [uniqueIndex('decision_layers_by_opportunity').on(table.opportunityId, table.key)],
);

/** Rules that are silenced in a deal. */
export const mapMutes = sqliteTable(
  'map_mutes',
  {
    id: text().primaryKey(),
    opportunityId: opportunityId(),
    code: text({ enum: findingCodes }).notNull(),
    stakeholderId: text('stakeholder_id').references(() => stakeholders.id, { onDelete: 'cascade' }),
    reason: text().notNull(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [
    index('map_mutes_by_opportunity').on(table.opportunityId),
    index('map_mutes_by_stakeholder').on(table.stakeholderId),
  ],
);

/** Weights and thresholds where they are not the published ones: at most one row. */
export const mapScorings = sqliteTable('map_scorings', {
  id: text().primaryKey(),
  /** The whole of `scoring` as JSON: it is read and written at once. */
  weights: text().notNull(),
});

/** What the simulation of a deal's decision assumes. */
export const decisionSimulations = sqliteTable(
  'decision_simulations',
  {
    id: text().primaryKey(),
    opportunityId: opportunityId(),
    assumptions: text().notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [uniqueIndex('decision_simulations_by_opportunity').on(table.opportunityId)],
);
