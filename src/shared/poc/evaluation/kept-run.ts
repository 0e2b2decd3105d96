import type { Result, Run } from '../run.ts';

type Held = Pick<Result, 'runId' | 'criterionId'>;

/** How many of these criteria a round has a figure of already, which a new one would replace. */
export function replacedIn(runId: string, criterionIds: Iterable<string>, results: readonly Held[]): number {
  const held = new Set(results.filter((result) => result.runId === runId).map(({ criterionId }) => criterionId));
  return [...criterionIds].filter((id) => held.has(id)).length;
}

/** The round that figures of these criteria complete: the last one, or none where it has a figure of one of them. */
export function roundFor(
  criterionIds: Iterable<string>,
  { runs, results }: { readonly runs: readonly Pick<Run, 'id'>[]; readonly results: readonly Held[] },
): string | null {
  const last = runs.at(-1);
  return last === undefined || replacedIn(last.id, criterionIds, results) > 0 ? null : last.id;
}
