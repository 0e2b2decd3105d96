/** How a figure of a metric is written and what interval it has: a share of 1, seconds, a grade, a plain number. */
export type MetricUnit = 'share' | 'milliseconds' | 'seconds' | 'grade' | 'number' | 'minutes';

/** Whether more of it is better. */
export const directions = ['higher', 'lower'] as const;
export type Direction = (typeof directions)[number];

interface Metric {
  readonly unit: MetricUnit;
  readonly direction: Direction;
}

const better = (unit: MetricUnit): Metric => ({ unit, direction: 'higher' });
const worse = (unit: MetricUnit): Metric => ({ unit, direction: 'lower' });

/** The library of metrics that criteria are written in (domain.md b2 指标库), each with its unit and better direction. */
export const metrics = {
  accuracy: better('share'),
  precision: better('share'),
  'precision-at-base-rate': better('share'),
  recall: better('share'),
  f1: better('share'),
  specificity: better('share'),
  'false-positive-rate': worse('share'),
  auc: better('share'),
  'intent-accuracy': better('share'),
  containment: better('share'),
  'handover-rate': worse('share'),
  'hit-rate': better('share'),
  'citation-correctness': better('share'),
  'refusal-rate': worse('share'),
  'hallucination-rate': worse('share'),
  'answer-grade': better('grade'),
  csat: better('grade'),
  mae: worse('number'),
  rmse: worse('number'),
  mape: worse('share'),
  'latency-first': worse('milliseconds'),
  'latency-mean': worse('milliseconds'),
  'latency-p50': worse('milliseconds'),
  'latency-p95': worse('milliseconds'),
  'latency-p99': worse('milliseconds'),
  'wake-time': worse('milliseconds'),
  concurrency: better('number'),
  throughput: better('number'),
  availability: better('share'),
  'output-per-person': better('number'),
  'search-time': worse('minutes'),
  kappa: better('number'),
  other: better('number'),
} as const satisfies Readonly<Record<string, Metric>>;
export type MetricKey = keyof typeof metrics;

export const metricKeys = Object.keys(metrics) as readonly MetricKey[];

interface Range {
  readonly least: number;
  readonly most: number;
}

/** A relative error can be more than the whole, a chance-corrected agreement less than none. */
const ownRanges: Partial<Readonly<Record<MetricKey, Range>>> = {
  mape: { least: 0, most: Number.POSITIVE_INFINITY },
  kappa: { least: -1, most: 1 },
  other: { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY },
};

/** The figures that a metric can have at all: parts of a whole lie between nothing and all of it, amounts are not negative. */
export function rangeOf(metric: MetricKey): Range {
  const most = metrics[metric].unit === 'share' ? 1 : Number.POSITIVE_INFINITY;
  return ownRanges[metric] ?? { least: 0, most };
}
