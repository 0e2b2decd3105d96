import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naiveNpv, recomputeNaively } from '../../../test/support/naive-roi.ts';
import { randomRoiModel } from '../../../test/support/random-roi-model.ts';
import { readModel } from './read-model.ts';
import { type ResultId, reportOf } from './report.ts';
import { evaluateScenarios } from './run-scenarios.ts';

// The same models every time, so that the edges that must be met are met; the workbook's proof draws fresh ones.
const sample = { numRuns: 120, seed: 20261123 };
const patience = 120_000;

/** |a − b| ≤ 1e-9 · max(|a|, |b|, the largest flow): sums of large flows leave remainders of their own size. */
function agree(left: number | null, right: number | null, scale: number): boolean {
  if (left === null || right === null) return left === right;
  return Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right), scale);
}

test(
  'every result of a random model equals its plain definition, or a finding says why there is none',
  () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(randomRoiModel, (model) => {
        expect(readModel(model).ok).toBe(true);
        const scenarios = evaluateScenarios(model);
        if (!scenarios.ok) throw new Error(JSON.stringify(scenarios.errors));
        for (const run of scenarios.runs) {
          const { flows, results, findings } = reportOf(run, model);
          const naive = recomputeNaively(model, run.scenario);
          const largest = Math.max(...naive.net.map(Math.abs));
          const differing = Object.entries(naive.values).filter(([id, value]) => {
            const isMoney = !/roi|irr|Months/i.test(id) || id === 'costOfDelayPerMonth';
            return !agree(results[id as ResultId], value, isMoney ? largest : 1e-3);
          });
          expect({ scenario: run.scenario, differing, results }).toMatchObject({ differing: [] });
          expect(flows.every(({ net }, t) => agree(net, naive.net[t] ?? null, largest))).toBe(true);
          const explained = new Set(findings.flatMap((finding) => ('results' in finding ? finding.results : [])));
          const silent = Object.entries(results).filter(([id, value]) => value === null && !explained.has(id));
          expect(silent).toEqual([]);
          for (const { code } of findings) met.set(code, (met.get(code) ?? 0) + 1);
          if (results.irr !== null) met.set('irr', (met.get('irr') ?? 0) + 1);
        }
      }),
      sample,
    );
    // The generator reaches the edges it promises.
    const promised = ['roi-no-cost', 'no-benefit', 'irr', 'irr-not-unique', 'payback-not-within-horizon'];
    const others = [
      'cumulative-falls-below-zero-again',
      'no-full-ramp-year',
      'cost-beyond-horizon',
      'full-ramp-not-reached',
    ];
    expect([...promised, ...others].filter((code) => !met.has(code))).toEqual([]);
  },
  patience,
);

test(
  'at the internal rate of return NPV is zero',
  () => {
    fc.assert(
      fc.property(randomRoiModel, (model) => {
        const scenarios = evaluateScenarios(model);
        if (!scenarios.ok) throw new Error(JSON.stringify(scenarios.errors));
        for (const run of scenarios.runs) {
          const { flows, results } = reportOf(run, model);
          if (results.irr === null) continue;
          const net = flows.map((flow) => flow.net ?? Number.NaN);
          const rate = results.irr;
          const size = naiveNpv(
            rate,
            net.map((flow) => Math.abs(flow)),
          );
          expect(Math.abs(naiveNpv(rate, net))).toBeLessThanOrEqual(1e-9 * size);
        }
      }),
      sample,
    );
  },
  patience,
);
