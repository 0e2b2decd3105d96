import type { BilingualText } from '../kernel/text.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Why a result does not exist. */
export const missingResultCodes = [
  'roi-no-cost',
  'no-benefit',
  'payback-not-within-horizon',
  'amortised-payback-not-positive',
  'irr-no-sign-change',
  'irr-not-unique',
  'no-full-ramp-year',
] as const;
export type MissingResultCode = (typeof missingResultCodes)[number];

/**
 * What a reader of the numbers must know, as codes with parameters; the sentences live in `roi-words.json`.
 * A template's own checks carry their sentence with them.
 */
export type Finding = { readonly severity: Severity } & (
  | { readonly code: Exclude<MissingResultCode, 'irr-not-unique'>; readonly results: readonly string[] }
  /** `rates` are all the rates at which NPV is zero. */
  | {
      readonly code: 'irr-not-unique';
      readonly results: readonly string[];
      readonly signChanges: number;
      readonly rates: readonly number[];
    }
  /** A value could not be computed: `row` is where it arises, `drivers` those to fix; `results` have no value. */
  | {
      readonly code: 'division-by-zero' | 'number-out-of-range';
      readonly row: string;
      readonly drivers: readonly string[];
      readonly results: readonly string[];
    }
  | { readonly code: 'payback-interpolated'; readonly results: readonly string[] }
  | { readonly code: 'payback-no-investment'; readonly results: readonly string[] }
  /** The cumulative flow is below zero again at the end of these years. */
  | { readonly code: 'cumulative-falls-below-zero-again'; readonly years: readonly number[] }
  /** A cost of a year after the horizon is not counted. */
  | { readonly code: 'cost-beyond-horizon'; readonly cost: string; readonly year: number }
  | { readonly code: 'full-ramp-not-reached'; readonly year: number }
  /** Told of all scenarios together: what a scenario is called and what it is worth do not fit. */
  | { readonly code: 'conservative-contradicts-base' | 'optimistic-contradicts-base' }
  | { readonly code: 'discount-rate-negative'; readonly discountRate: number }
  /** A question still to be asked: counted as 0. */
  | { readonly code: 'driver-unanswered'; readonly driver: string }
  | {
      readonly code: 'driver-outside-range';
      readonly driver: string;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly code: 'template-check'; readonly check: string; readonly message: BilingualText }
);
