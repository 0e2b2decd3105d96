import { z } from 'zod';
import { findingCodes } from './finding-codes.ts';
import { coverages, politicalStatuses, stances } from './model.ts';

const factor = z.number().min(0).max(10);
const share = z.number().min(0).max(1);
const days = z.number().int().min(1).max(3650);

/** Weights and thresholds of scores and rules; the user may change each. */
export const scoring = z.strictObject({
  /** Factor on the influence by political status; `unknown` where it is not judged. */
  statusWeight: z.strictObject({
    ...Object.fromEntries(politicalStatuses.map((status) => [status, factor])),
    unknown: factor,
  } as Record<(typeof politicalStatuses)[number] | 'unknown', typeof factor>),
  /** What a stance counts, −2 to 2. */
  stanceValue: z.record(z.enum(stances), z.number().min(-2).max(2)),
  /** What a coverage counts, 0 to 1. */
  coverageValue: z.record(z.enum(coverages), share),
  /** Days after which a stance that nobody verified counts half. */
  halfLifeDays: days,
  /** Days after which a stance counts as unverified. */
  staleDays: days,
  /** Below this coverage a decision maker counts as not covered. */
  decisionMakerCoverage: share,
  /** Below this coverage a holder of a veto counts as not covered. */
  vetoCoverage: share,
  /** More of the support than this with one person is a single thread. */
  singleThreadShare: share,
  /** Most steps from a mentor to the approver. */
  longestPath: z.number().int().min(1).max(10),
  /** Rules that are switched off in every deal. */
  switchedOff: z.array(z.enum(findingCodes)).max(findingCodes.length),
});
export type Scoring = Readonly<z.infer<typeof scoring>>;

/** The published weights and thresholds. */
export const usualScoring: Scoring = {
  statusWeight: { 'inner-circle': 1.5, 'political-structure': 1.2, outside: 0.7, unknown: 0.7 },
  stanceValue: { mentor: 2, supporter: 1, neutral: 0, 'non-supporter': -1, enemy: -2 },
  coverageValue: { unknown: 0, 'no-contact': 0, brief: 0.33, multiple: 0.67, 'in-depth': 1 },
  halfLifeDays: 60,
  staleDays: 45,
  decisionMakerCoverage: 0.33,
  vetoCoverage: 0.67,
  singleThreadShare: 0.6,
  longestPath: 2,
  switchedOff: [],
};
