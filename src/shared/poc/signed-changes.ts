import { z } from 'zod';

const figure = z.number().nullable();
const agreed = z
  .tuple([z.string(), z.string(), z.string(), z.string(), figure, figure, figure, z.boolean(), z.number(), figure])
  .rest(z.string().nullable());
const measured = z.object({
  criterionId: z.string(),
  value: z.number(),
  low: figure,
  high: figure,
  sample: figure,
  successes: figure,
  fileHash: z.string(),
  ...{ method: z.string().optional(), level: figure.optional(), fileName: z.string().optional() },
  details: z.string().optional(),
});
const round = z.object({
  number: z.number(),
  on: z.string(),
  modelVersion: z.string(),
  environment: z.string(),
  configHash: z.string(),
  isFinal: z.boolean(),
  results: z.array(measured),
});
const dataset = z.looseObject({ id: z.string(), name: z.string() });
const signed = z.object({
  criteria: z.array(agreed),
  rounds: z.array(round),
  confidence: z.number().optional(),
  datasets: z.array(dataset).optional(),
});
type Signed = z.infer<typeof signed>;

/** Whether something came, went or is another now. */
export type ChangeSort = 'added' | 'removed' | 'changed';

/** How results differ from what was signed; `criterion` is its name, `metric` what its figures are of. */
export type SignedChange =
  | { readonly kind: 'criterion'; readonly sort: ChangeSort; readonly criterion: string }
  | { readonly kind: 'order' }
  | { readonly kind: 'level'; readonly before: number; readonly after: number }
  | { readonly kind: 'dataset'; readonly sort: ChangeSort; readonly dataset: string }
  | { readonly kind: 'round'; readonly sort: ChangeSort; readonly round: number }
  | {
      readonly kind: 'figure';
      readonly round: number;
      readonly criterion: string;
      readonly metric: string;
      /** Null where there was none, or is none any more. */
      readonly before: number | null;
      readonly after: number | null;
    };

/**
 * What changed between two texts of `signedText`: confidence, criteria, their order, rounds, figures, data sets. Null when one of them is no
 * such text, as after a repair by hand.
 */
export function signedChanges(before: string, after: string): readonly SignedChange[] | null {
  const [old, now] = [read(before), read(after)];
  if (old === null || now === null) return null;
  return [
    ...levelChanges(old, now),
    ...criterionChanges(old, now),
    ...roundChanges(old, now),
    ...figureChanges(old, now),
    ...datasetChanges(old, now),
  ];
}

function levelChanges({ confidence: before }: Signed, { confidence: after }: Signed): SignedChange[] {
  return before === undefined || after === undefined || before === after ? [] : [{ kind: 'level', before, after }];
}

function datasetChanges(old: Signed, now: Signed): SignedChange[] {
  return differences(old.datasets ?? [], now.datasets ?? [], ({ id }) => id).map(
    ({ was, is, sort }): SignedChange => ({ kind: 'dataset', sort, dataset: (is ?? was)?.name ?? '' }),
  );
}

function read(text: string): Signed | null {
  try {
    return signed.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** What differs between two lists by key. */
function differences<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string | number) {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Map(after.map((item) => [keyOf(item), item]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const sort: ChangeSort = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return [{ was, is, sort }];
  });
}

function criterionChanges(old: Signed, now: Signed): SignedChange[] {
  const changed = differences(old.criteria, now.criteria, ([id]) => id).map(
    ({ was, is, sort }): SignedChange => ({ kind: 'criterion', sort, criterion: (is ?? was)?.[1] ?? '' }),
  );
  const orderIn = ({ criteria }: Signed, other: Signed) =>
    criteria.flatMap(([id]) => (other.criteria.some(([same]) => same === id) ? [id] : [])).join(' ');
  return orderIn(old, now) === orderIn(now, old) ? changed : [...changed, { kind: 'order' }];
}

function roundChanges(old: Signed, now: Signed): SignedChange[] {
  const withoutResults = ({ rounds }: Signed) => rounds.map((each) => ({ ...each, results: [] }));
  return differences(withoutResults(old), withoutResults(now), ({ number }) => number).map(
    ({ was, is, sort }): SignedChange => ({ kind: 'round', sort, round: (is ?? was)?.number ?? 0 }),
  );
}

function figureChanges(old: Signed, now: Signed): SignedChange[] {
  const figuresOf = ({ rounds }: Signed) =>
    rounds.flatMap(({ number, results }) => results.map((result) => ({ ...result, round: number })));
  const known = new Map([...old.criteria, ...now.criteria].map((each) => [each[0], each]));
  return differences(figuresOf(old), figuresOf(now), ({ round, criterionId }) => `${round} ${criterionId}`).map(
    ({ was, is }): SignedChange => {
      const criterion = known.get((is ?? was)?.criterionId ?? '');
      return {
        ...{ kind: 'figure', round: (is ?? was)?.round ?? 0 },
        ...{ criterion: criterion?.[1] ?? '', metric: criterion?.[2] ?? '' },
        ...{ before: was?.value ?? null, after: is?.value ?? null },
      };
    },
  );
}
