import { type BoundsNote, detailsWith, standardErrorOf } from '../bounds.ts';
import type { CriterionFields } from '../criterion.ts';
import { type IntervalMethod, intervalMethods } from '../interval.ts';
import { metrics } from '../metrics.ts';
import { mostDetails, type ResultFields } from '../run.ts';
import type { Measure } from './measure.ts';
import { measureUnit } from './measure-unit.ts';
import type { EvaluationOutcome } from './outcome.ts';

const longestName = 300;

/** Metrics that name one thing: recognising intents is told as accuracy too. */
const alike: readonly (readonly string[])[] = [['accuracy', 'intent-accuracy']];

/** Measures that a criterion could be judged by: those of its metric's kind of figure. */
export function measuresFor(
  { metric }: Pick<CriterionFields, 'metric'>,
  outcome: EvaluationOutcome,
): readonly Measure[] {
  const { unit } = metrics[metric];
  return outcome.measures.filter((measure) => metric === 'other' || measureUnit(measure, outcome) === unit);
}

/** The measure that is the criterion's metric: of all cases, else the plain average over classes; none when there is none. */
export function measureOf(
  { metric }: Pick<CriterionFields, 'metric'>,
  outcome: EvaluationOutcome,
): Measure | undefined {
  const isSame = ({ key }: Measure) =>
    key === metric || alike.some((names) => names.includes(key) && names.includes(metric));
  const same = outcome.measures.filter(isSame);
  return (
    same.find(({ of }) => of.kind === 'all') ?? same.find(({ of }) => of.kind === 'average' && of.average === 'macro')
  );
}

/** A measure as the result of a round, with the file's mark and the aggregates that belong to it. */
export function keptResult(measure: Measure, outcome: EvaluationOutcome): ResultFields {
  const { value, interval, count, successes, method } = measure;
  return {
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    sample: count,
    successes,
    method: methodOf(measure),
    fileName: outcome.file.name.slice(0, longestName),
    fileHash: outcome.file.sha256,
    details: detailsOf(measure, outcome),
  };

  function methodOf({ interval: bounds }: Measure): IntervalMethod {
    if (bounds === null) return 'none';
    // Those of comparisons and agreement have no name among the methods of results; their note has it.
    return intervalMethods.find((name) => name === method) ?? 'given';
  }
}

function noteOf({ key, interval, method, count }: Measure, { options }: EvaluationOutcome): BoundsNote | null {
  if (interval === null) return null;
  const { confidence } = options;
  // The bounds of a root are those of the mean of squares: they do not lie as far from it to both sides.
  const standardError = key === 'rmse' ? null : standardErrorOf(method, interval, count, confidence);
  return { confidence, method, standardError };
}

/** The aggregates as JSON: all of them, or as many as there is room for, what matters most first. */
function detailsOf(measure: Measure, outcome: EvaluationOutcome): string {
  const wholes = ({ of }: Measure) => of.kind !== 'class';
  const segments = outcome.segments.map(({ measures, ...segment }) => ({
    ...segment,
    measures: measures.filter(wholes),
  }));
  const shorter = { ...outcome, segments };
  const bounds = noteOf(measure, outcome);
  const attempts = [
    shorter,
    { ...shorter, segments: [] },
    { ...shorter, segments: [], measures: [measure], matrix: null },
  ].map((attempt) => ({ ...attempt, bounds: bounds ?? undefined }));
  const fitting = attempts.map((attempt) => JSON.stringify(attempt)).find(({ length }) => length <= mostDetails);
  return fitting ?? (bounds === null ? '' : detailsWith(bounds));
}
