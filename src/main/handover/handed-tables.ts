import { z } from 'zod';
import { integration } from '../../shared/accounts/integration.ts';
import { account } from '../../shared/accounts/model.ts';
import { activityFields } from '../../shared/activities/model.ts';
import { attachment } from '../../shared/attachments/model.ts';
import { endsOf, mapEdge } from '../../shared/decision-map/edge.ts';
import { judgement } from '../../shared/decision-map/judgement.ts';
import { decisionLayer } from '../../shared/decision-map/layer.ts';
import { stakeholder } from '../../shared/decision-map/model.ts';
import { mute } from '../../shared/decision-map/mute.ts';
import { assumptions } from '../../shared/decision-map/simulation/model.ts';
import type { HandoverKind } from '../../shared/handover/model.ts';
import { calendarDate } from '../../shared/kernel/calendar-date.ts';
import { criterionMet, opportunity } from '../../shared/opportunities/model.ts';
import { acquaintance, employment, person, relationship } from '../../shared/people/model.ts';
import { criterion } from '../../shared/poc/criterion.ts';
import { poc } from '../../shared/poc/model.ts';
import { planLink, planTask } from '../../shared/poc/plan.ts';
import { changeRequest, dataset, effort, issue } from '../../shared/poc/registers.ts';
import { result, run } from '../../shared/poc/run.ts';
import { signOff } from '../../shared/poc/sign-off.ts';
import { cost, formulaName, provenance, ramp, roiModel, scenario, settings } from '../../shared/roi/model.ts';
import { task } from '../../shared/tasks/model.ts';
import { teammate } from '../../shared/team/model.ts';
import type { RawRow } from '../database/row-writer.ts';

interface HandedTable {
  /** As what the screens count it; null for what only hangs on others. */
  readonly kind: HandoverKind | null;
  /** The column that names a record. */
  readonly name: string | null;
  /** The feature's own rules for the fields. */
  readonly model: Readonly<Record<string, z.ZodType>>;
  /** The column of the record that it is a part of: parts have no life and mostly no moment of their own. */
  readonly partOf?: string;
  /** Columns that tell a record apart from its others: with the same values under another id, both sides made the same one. */
  readonly sameBy?: readonly string[];
  /** The column of the record within which rows are numbered: each side counts on by itself. */
  readonly numberedWithin?: string;
  /** What depends on the ids that records have here: `oursOf` answers ours of a record that both sides made. */
  readonly settled?: (row: RawRow, oursOf: (id: string) => string) => RawRow;
  /** What a new row of an earlier version lacks, from what it has. */
  readonly missing?: (row: RawRow) => RawRow;
}

const hanging = (model: HandedTable['model']): HandedTable => ({ kind: null, name: null, model });
const part = (partOf: string, model: HandedTable['model']): HandedTable => ({ ...hanging(model), partOf });
const jsonOf = (schema: z.ZodType) => z.string().refine((text) => isJsonOf(schema, text));

/** Every record table that is handed over; which rows of it follows from its foreign keys. */
export const handedTables: Readonly<Record<string, HandedTable>> = {
  teammates: hanging(teammate.shape),
  accounts: { kind: 'account', name: 'name', model: account.shape },
  integrations: { kind: 'integration', name: 'name', model: integration.shape },
  opportunities: { kind: 'opportunity', name: 'name', model: opportunity.shape },
  criteria_met: part('opportunity_id', criterionMet.shape),
  people: { kind: 'person', name: 'name', model: person.shape },
  employments: hanging(employment.shape),
  acquaintances: hanging(acquaintance.shape),
  relationships: hanging(relationship.shape),
  stakeholders: {
    ...hanging(stakeholder.shape),
    sameBy: ['opportunity_id', 'person_id'],
    // Until the third version nobody said since when: a part is as old as its row.
    missing: (row) => ({ since: String(row.created_at).slice(0, 10) }),
  },
  judgements: { ...hanging(judgement.shape), sameBy: ['stakeholder_id', 'aspect', 'evidence_on'] },
  map_edges: { ...hanging(mapEdge.shape), sameBy: ['from_id', 'to_id', 'kind'], settled: withOrderedEnds },
  decision_layers: part('opportunity_id', decisionLayer.shape),
  map_mutes: hanging(mute.shape),
  decision_simulations: {
    ...hanging({ assumptions: jsonOf(assumptions) }),
    sameBy: ['opportunity_id'],
    settled: withOurHolders,
  },
  pocs: { kind: 'poc', name: 'name', model: poc.shape },
  poc_criteria: hanging(criterion.shape),
  poc_runs: { ...hanging(run.shape), numberedWithin: 'poc_id' },
  poc_results: { ...hanging(result.shape), sameBy: ['run_id', 'criterion_id'] },
  poc_datasets: hanging(dataset.shape),
  poc_changes: hanging(changeRequest.shape),
  poc_issues: hanging(issue.shape),
  poc_efforts: hanging(effort.shape),
  poc_sign_offs: hanging(signOff.shape),
  poc_tasks: hanging(planTask.shape),
  poc_links: { ...hanging(planLink.shape), sameBy: ['from_id', 'to_id'] },
  activities: { kind: 'activity', name: 'subject', model: activityFields.shape },
  attendees: part('activity_id', {}),
  tasks: { kind: 'task', name: 'title', model: task.shape },
  attachments: { kind: 'attachment', name: 'name', model: attachment.shape },
  roi_models: { kind: 'roiModel', name: null, model: { ...settings.shape, definition: jsonOf(roiModel) } },
  roi_drivers: part('model_id', {
    ...{ key: formulaName, sourceText: provenance.shape.text, sourceDate: calendarDate },
    confirmedBy: provenance.shape.confirmedBy,
  }),
  roi_scenarios: part('model_id', { key: scenario.shape.id, overrides: jsonOf(scenario.shape.overrides) }),
  roi_lines: part('model_id', {
    ...{ key: formulaName, ramp: jsonOf(ramp), growth: cost.shape.growth, riskAdjustment: cost.shape.riskAdjustment },
  }),
};

/** Record tables that stay, each with the reason. */
export const keptTables: Readonly<Record<string, string>> = {
  saved_views: 'a choice of how lists look, not about any account',
  distinctions: 'a judgement about duplicates in this file only',
  poc_templates: 'templates of this workbench, for all its POCs; files of their own carry them to others',
  work_calendars: 'days off of this workbench, for all its plans',
  map_scorings: 'weights and thresholds of this workbench, for all its deals',
};

/** A mutual tie begins with the smaller id, also where its people have other ids here. */
function withOrderedEnds(row: RawRow): RawRow {
  const { fromId, toId } = endsOf(mapEdge.shape.kind.parse(row.kind), String(row.from_id), String(row.to_id));
  return { ...row, from_id: fromId, to_id: toId };
}

/** What is assumed of a veto names its holder as he is called here. */
function withOurHolders(row: RawRow, oursOf: (id: string) => string): RawRow {
  const assumed = assumptions.parse(JSON.parse(String(row.assumptions)));
  const vetoes = assumed.vetoes.map((veto) => ({ ...veto, stakeholderId: oursOf(veto.stakeholderId) }));
  return { ...row, assumptions: JSON.stringify({ ...assumed, vetoes }) };
}

function isJsonOf(schema: z.ZodType, text: string): boolean {
  try {
    return schema.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}
