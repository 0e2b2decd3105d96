import { describe, expect, test } from 'vitest';
import { criteriaOf, criterionCodes, exitCriteria, missingForMove, unmetBefore } from './exit-criteria.ts';
import type { OpportunityStage } from './model.ts';

const codes = (found: readonly { readonly criterion: string }[]) => found.map(({ criterion }) => criterion);

test('no two criteria share a code, so one that is met is never taken for another', () => {
  expect(new Set(criterionCodes).size).toBe(criterionCodes.length);
});

test('a closed deal asks for nothing more', () => {
  expect([criteriaOf('won'), criteriaOf('lost')]).toEqual([[], []]);
});

describe('what is missing for a move', () => {
  const { lead, qualified, proposal, poc, contract } = exitCriteria;
  test.each<[OpportunityStage, OpportunityStage, readonly string[], readonly string[]]>([
    ['lead', 'qualified', [], lead],
    ['lead', 'qualified', ['problem-owner', 'budget-confirmed'], ['problem-named', 'discovery-agreed']],
    ['lead', 'proposal', lead, qualified],
    ['qualified', 'proposal', [], qualified],
    ['proposal', 'contract', [...proposal, 'users-tried'], poc.filter((code) => code !== 'users-tried')],
    ['contract', 'won', [], contract],
    ['poc', 'won', [...poc, 'terms-agreed'], contract.filter((code) => code !== 'terms-agreed')],
    ['poc', 'proposal', [], []],
    ['poc', 'poc', [], []],
    ['poc', 'lost', [], []],
    ['lost', 'proposal', [], []],
    ['lost', 'won', [], []],
    ['won', 'contract', [], []],
  ])('from %s to %s with %j met is %j', (from, to, met, missing) => {
    expect(codes(missingForMove(from, to, new Set(met)))).toEqual(missing);
  });
});

test.each<[OpportunityStage, readonly string[], readonly string[]]>([
  ['lead', [], []],
  ['qualified', ['problem-named'], ['problem-owner', 'discovery-agreed']],
  ['won', criterionCodes.slice(1), ['problem-named']],
  ['lost', [], []],
])('a deal in %s with %j met went on without %j', (stage, met, gap) => {
  expect(codes(unmetBefore(stage, new Set(met)))).toEqual(gap);
});
