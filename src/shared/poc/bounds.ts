import { z } from 'zod';
import { clopperPearsonInterval } from '../statistics/clopper-pearson-interval.ts';
import { type Interval, normalReach } from '../statistics/interval.ts';
import { studentReach } from '../statistics/moments.ts';
import { wilsonConfidence, wilsonInterval } from '../statistics/wilson-interval.ts';
import { type BoundsMethod, boundsMethods } from './interval.ts';
import { mostDetails, type ResultFields } from './run.ts';

/** What is noted in the details of a figure of its bounds: at which confidence, 0 to 1, and by which method they were found. */
export interface BoundsNote {
  readonly confidence: number;
  readonly method: BoundsMethod;
  /** Half the interval is so many times the normal or Student's quantile; null where there is no such number. */
  readonly standardError: number | null;
}

type Bounded = Pick<ResultFields, 'value' | 'low' | 'high' | 'sample' | 'successes' | 'method' | 'details'>;

const details = z.object({
  bounds: z
    .object({
      confidence: z.number(),
      method: z.enum(boundsMethods),
      standardError: z.number().nullable(),
    })
    .optional(),
  options: z.object({ confidence: z.number() }).optional(),
});

/** Confidences nearer than this are the same. */
const tolerance = 1e-6;

/** The details of a figure: the note on its bounds, and whatever else there is as far as there is room for it. */
export function detailsWith(bounds: BoundsNote, more: object = {}): string {
  const all = JSON.stringify({ ...more, bounds });
  return all.length <= mostDetails ? all : JSON.stringify({ bounds });
}

/** By which method the bounds were found; of the method under which a result is listed the one that it stands for. */
export function methodOf(result: Pick<Bounded, 'method' | 'details'>): BoundsMethod {
  return result.method === 'given' ? (noteOf(result.details)?.method ?? 'given') : result.method;
}

/** How sure the bounds of a figure are, 0 to 1; null where there are none, or nobody noted it. */
export function levelOf(result: Bounded): number | null {
  const { value, low, high, sample, successes, method } = result;
  if (low === null && high === null) return null;
  if (method === 'wilson' && successes !== null && sample !== null && low !== null && high !== null) {
    const confidence = wilsonConfidence({ share: value, low, high }, sample);
    const noted = noteOf(result.details)?.confidence ?? confidence;
    // Bounds speak for themselves: a note that they belie is none.
    return noted !== null && isSameLevel(noted, confidence) ? noted : confidence;
  }
  return noteOf(result.details)?.confidence ?? null;
}

/**
 * How bounds stand to the confidence that is asked for: at it, surer (wider than asked), less sure, or nobody knows. `none`
 * without bounds.
 */
export type BoundsStanding = 'none' | 'same' | 'surer' | 'less-sure' | 'unknown';

export function boundsStanding(result: Bounded, confidence: number): BoundsStanding {
  if (result.low === null && result.high === null) return 'none';
  const level = levelOf(result);
  if (level === null) return 'unknown';
  if (isSameLevel(level, confidence)) return 'same';
  return level > confidence ? 'surer' : 'less-sure';
}

/**
 * A figure with its bounds at another confidence, where counts or a standard error tell them: shares of counted cases,
 * means, and agreement. Others (given by hand, bootstrap, DeLong, roots, differences) stay as they are, with the level
 * that is noted of them.
 */
export function atConfidence<Result extends Bounded>(result: Result, confidence: number): Result {
  if (boundsStanding(result, confidence) === 'same') return result;
  const found = boundsAt(result, confidence);
  if (found === null) return result;
  const note = noteOf(result.details);
  const bounds = { method: methodOf(result), standardError: note?.standardError ?? null, confidence };
  return { ...result, low: found.low, high: found.high, details: detailsWith(bounds, readJson(result.details)) };
}

function boundsAt(result: Bounded, confidence: number): Interval | null {
  const { value, low, high, sample, successes } = result;
  if (low === null || high === null || sample === null) return null;
  const method = methodOf(result);
  if (successes !== null && method === 'wilson') return wilsonInterval(successes, sample, confidence);
  if (successes !== null && method === 'clopper-pearson') return clopperPearsonInterval(successes, sample, confidence);
  const error = noteOf(result.details)?.standardError ?? null;
  if (error === null) return null;
  const reach = (method === 't' ? studentReach(confidence, sample) : normalReach(confidence)) * error;
  return { low: value - reach, high: value + reach };
}

/** The standard error behind symmetric bounds; null for methods whose bounds have none. */
export function standardErrorOf(
  method: BoundsMethod,
  { low, high }: Interval,
  count: number,
  confidence: number,
): number | null {
  if (method === 't' && count > 1) return (high - low) / 2 / studentReach(confidence, count);
  return method === 'kappa-error' ? (high - low) / 2 / normalReach(confidence) : null;
}

function noteOf(text: string): BoundsNote | null {
  const { bounds, options } = details.safeParse(readJson(text)).data ?? {};
  if (bounds !== undefined) return bounds;
  return options === undefined ? null : { confidence: options.confidence, method: 'given', standardError: null };
}

function readJson(text: string): object {
  if (text === '') return {};
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}

function isSameLevel(one: number, other: number | null): boolean {
  return other !== null && Math.abs(one - other) < tolerance;
}
