import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { EstimatedShare } from '../../statistics/wilson-interval.ts';
import type { LayerKey } from '../layer.ts';
import type { Action } from './variants.ts';

/** What the simulated runs say of a deal. */
export interface SimulationResult {
  readonly runs: number;
  /** Signed by the target day, with its 95 % interval (of the drawing alone, not of the judgements it rests on). */
  readonly signedByTarget: EstimatedShare;
  /** Signed at some time. */
  readonly signedEver: EstimatedShare;
  /** When those that sign do; null when none does. */
  readonly when: SigningDays | null;
  readonly histogram: Histogram;
  /** What each veto costs, the dearest first; of those that cost the same, what stops the deal most often. */
  readonly vetoes: readonly VetoCost[];
  readonly layers: readonly LayerPart[];
  /** What could be done, what raises the chance most first. */
  readonly actions: readonly ActionRaise[];
}

export interface SigningDays {
  /** One in ten, half, and nine in ten of those that sign have signed by then. */
  readonly p10: CalendarDate;
  readonly p50: CalendarDate;
  readonly p90: CalendarDate;
  readonly mean: CalendarDate;
}

/** When the deal is signed; the bars add up to `signedEver`. */
export interface Histogram {
  readonly weeksPerBar: number;
  readonly bars: readonly { readonly from: CalendarDate; readonly to: CalendarDate; readonly share: number }[];
}

export interface VetoCost {
  readonly stakeholderId: string;
  /** The chance of signing by the target if he held no veto. */
  readonly shareWithout: number;
  /** What his veto takes from that chance: nothing where without it something else stops the deal just as well. */
  readonly cost: number;
  /** In what share of the runs his veto is used and not lifted, so that it alone stops the deal. */
  readonly stops: number;
}

export interface LayerPart {
  readonly key: LayerKey;
  /** Days it takes in the runs that sign, the lifting of its vetoes included; null when none signs. */
  readonly meanDays: number | null;
  /** Its part of the days from start to signature that nothing else could have used; null when none signs. */
  readonly criticalShare: number | null;
}

export interface ActionRaise {
  readonly action: Action;
  /** The chance of signing by the target once it is done. */
  readonly share: number;
  readonly raise: number;
}
