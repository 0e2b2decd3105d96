import type { BilingualText } from '../../shared/kernel/text.ts';
import type { Finding } from '../../shared/roi/findings.ts';
import { type Lever, levers, type RoiModel } from '../../shared/roi/model.ts';
import type { CompileError } from '../../shared/roi/program.ts';
import { type ResultId, reportOf } from '../../shared/roi/report.ts';
import { evaluateScenarios, type ScenarioRun } from '../../shared/roi/run-scenarios.ts';
import { findScenarioOrder } from '../../shared/roi/scenario-order.ts';

/** One scenario as the screen shows it. Arrays start at year 0. */
export interface ScenarioView {
  readonly id: string;
  readonly label: BilingualText;
  readonly horizonYears: number;
  readonly discountRate: number;
  readonly results: Readonly<Record<ResultId, number | null>>;
  readonly benefit: readonly number[];
  readonly cost: readonly number[];
  readonly net: readonly number[];
  readonly cumulative: readonly number[];
  /** False when a flow could not be computed; a finding then says why. */
  readonly hasFlows: boolean;
  readonly levers: readonly { readonly lever: Lever; readonly amount: number; readonly share: number | null }[];
  readonly cashableShare: number | null;
  readonly findings: readonly Finding[];
  readonly run: ScenarioRun;
}

export type LiveResult =
  | { readonly ok: true; readonly views: readonly ScenarioView[] }
  | { readonly ok: false; readonly errors: readonly CompileError[] };

/** All scenarios of the model as it stands on screen, computed here and now. */
export function evaluateLive(model: RoiModel): LiveResult {
  const result = evaluateScenarios(model);
  if (!result.ok) return result;
  const views = result.runs.map((run) => viewOf(run, model));
  const order = findScenarioOrder(views.map(({ id, results }) => ({ id, npv: results.npv })));
  return { ok: true, views: views.map((view) => ({ ...view, findings: [...order, ...view.findings] })) };
}

function viewOf(run: ScenarioRun, model: RoiModel): ScenarioView {
  const report = reportOf(run, model);
  const flow = (part: 'benefit' | 'cost' | 'net' | 'cumulative') => report.flows.map((year) => year[part] ?? 0);
  return {
    id: run.scenario,
    label: model.scenarios.find(({ id }) => id === run.scenario)?.label ?? model.label,
    ...report.settings,
    results: report.results,
    benefit: flow('benefit'),
    cost: flow('cost'),
    net: flow('net'),
    cumulative: flow('cumulative'),
    hasFlows: report.flows.every(({ cumulative }) => cumulative !== null),
    levers: levers.map((lever) => {
      const { amount, share } = report.shares.levers[lever];
      return { lever, amount: amount ?? 0, share };
    }),
    cashableShare: report.shares.cashable.share,
    findings: report.findings,
    run,
  };
}
