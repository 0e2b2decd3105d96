import { evaluateFormula } from '../../src/shared/formula/evaluate.ts';
import { parseFormula } from '../../src/shared/formula/parse.ts';
import type { RoiModel } from '../../src/shared/roi/model.ts';

/** What the definitions say, computed plainly for one scenario, without the product's rows and flows. */
export type NaiveResults = {
  readonly net: readonly number[];
  readonly values: Readonly<Record<string, number | null>>;
};

/**
 * Recomputes a scenario of a model from the definitions, number by number: straight loops over years, present values by
 * powers, MIRR from its definition, payback by walking the years. Only the lines' own formulas go through the language.
 */
export function recomputeNaively(model: RoiModel, scenarioId: string): NaiveResults {
  const overrides = model.scenarios.find(({ id }) => id === scenarioId)?.overrides ?? { drivers: {} };
  const horizon = overrides.horizonYears ?? model.settings.horizonYears;
  const rate = overrides.discountRate ?? model.settings.discountRate;
  const values: Record<string, number> = {};
  for (const driver of model.drivers) {
    const own = driver.value === undefined ? driver.default : driver.value;
    values[driver.id] = overrides.drivers[driver.id] ?? own ?? 0;
  }
  const annual = (formula: string) => {
    const parsed = parseFormula(formula);
    if (!parsed.ok) throw new Error(parsed.error.code);
    const result = evaluateFormula(parsed.expression, values);
    return 'value' in result ? result.value : Number.NaN;
  };
  const years = Array.from({ length: horizon + 1 }, (_, t) => t);
  const rampOf = (ramp: readonly number[], t: number) => (ramp.length === 0 ? 1 : (ramp[t - 1] ?? ramp.at(-1) ?? 1));
  const benefits = model.benefits.map((benefit) => {
    const ramp = overrides.ramp ?? benefit.ramp;
    const risk = overrides.benefitRiskAdjustment ?? benefit.riskAdjustment;
    const base = annual(benefit.formula);
    const ramps = years.map((t) => rampOf(ramp, t));
    const flows = years.map((t) =>
      t === 0 ? 0 : base * (ramps[t] ?? 1) * (1 + benefit.growth) ** (t - 1) * (1 - risk),
    );
    return { ramps, flows };
  });
  const costs = model.costs.map((cost) => {
    const base = annual(cost.formula) * (1 + cost.riskAdjustment);
    const flows = years.map((t) => {
      if (cost.timing.kind === 'initial') return t === 0 ? base : 0;
      if (cost.timing.kind === 'annual') return t === 0 ? 0 : base * (1 + cost.growth) ** (t - 1);
      return t === cost.timing.year ? base : 0;
    });
    return { timing: cost.timing.kind, flows, spread: cost.amortisationYears ?? horizon };
  });
  const at = (lines: readonly { readonly flows: readonly number[] }[], t: number) =>
    add(lines.map((l) => l.flows[t] ?? 0));
  const benefit = years.map((t) => at(benefits, t));
  const cost = years.map((t) => at(costs, t));
  const net = years.map((t) => (benefit[t] ?? 0) - (cost[t] ?? 0));
  const present = (flows: readonly number[]) => add(flows.map((flow, t) => flow * (1 + rate) ** -t));
  const tco = add(cost);
  const pvBenefit = present(benefit);
  const pvCost = present(cost);
  const fullYear = years
    .slice(1)
    .find((t) => benefits.every(({ ramps }) => (ramps[t] ?? 1) >= Math.max(...ramps.slice(1))));
  const recurring = costs.filter(({ timing }) => timing === 'annual');
  const annualNet = fullYear === undefined ? null : (benefit[fullYear] ?? 0) - at(recurring, fullYear);
  const initial = costs.filter(({ timing }) => timing === 'initial');
  const spread = add(initial.map(({ flows, spread: over }) => (flows[0] ?? 0) / over));
  const amortised = annualNet === null ? null : annualNet - spread;
  const hasSigns = net.some((flow) => flow > 1e-6) && net.some((flow) => flow < -1e-6);
  const reached = add(benefit) > 0;
  return {
    net,
    values: {
      roi: tco > 0 ? (add(benefit) - tco) / tco : null,
      pvRoi: pvCost > 0 ? pvBenefit / pvCost - 1 : null,
      npv: pvBenefit - pvCost,
      mirr: hasSigns ? mirrOf(net, rate) : null,
      tco,
      pvBenefit,
      pvCost,
      annualNetBenefit: annualNet,
      amortisedAnnualNetBenefit: amortised,
      paybackMonths: reached ? monthsToRecover(net) : null,
      discountedPaybackMonths: reached ? monthsToRecover(net.map((flow, t) => flow / (1 + rate) ** t)) : null,
      amortisedPaybackMonths: amortised !== null && amortised > 1e-6 ? (at(initial, 0) / amortised) * 12 : null,
      costOfDelayPerMonth: annualNet === null ? null : annualNet / 12,
    },
  };
}

/** NPV of flows at a rate, for testing a rate of return. */
export function naiveNpv(rate: number, flows: readonly number[]): number {
  return add(flows.map((flow, t) => flow * (1 + rate) ** -t));
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Terminal value of the inflows over present value of the outflows, as the definition has it. */
function mirrOf(net: readonly number[], rate: number): number {
  const last = net.length - 1;
  const future = add(net.map((flow, t) => Math.max(flow, 0) * (1 + rate) ** (last - t)));
  const invested = add(net.map((flow, t) => Math.max(-flow, 0) * (1 + rate) ** -t));
  return (future / invested) ** (1 / last) - 1;
}

function monthsToRecover(flows: readonly number[]): number | null {
  let cumulative = 0;
  let owes = false;
  for (const [t, flow] of flows.entries()) {
    const before = cumulative;
    cumulative += flow;
    if (owes && cumulative > -5e-7) return 12 * (t - 1 + -before / flow);
    if (cumulative <= -5e-7) owes = true;
  }
  return owes ? null : 0;
}
