import { sha256 } from '../workbook/sha256.ts';
import type { Criterion } from './criterion.ts';
import type { Result, Run } from './run.ts';

type Agreed = Pick<
  Criterion,
  'id' | 'name' | 'metric' | 'direction' | 'baseline' | 'target' | 'stretch' | 'mustHave' | 'weight' | 'minSample'
>;

/** What was agreed of each criterion, in their order: a change of any of it is a change of what was agreed. */
function agreedOf(criteria: readonly Agreed[]) {
  return criteria.map(
    ({ id, name, metric, direction, baseline, target, stretch, mustHave, weight, minSample }) =>
      [id, name, metric, direction, baseline, target, stretch, mustHave, weight, minSample] as const,
  );
}

/** SHA-256 of criteria as they are agreed, 64 hexadecimal digits. */
export function agreementHash(criteria: readonly Agreed[]): string {
  return sha256(JSON.stringify(agreedOf(criteria)));
}

/** What is signed: criteria, rounds and figures, as text that is the same for the same content. */
export function signedText(criteria: readonly Criterion[], runs: readonly Run[], results: readonly Result[]): string {
  const rounds = [...runs]
    .sort((left, right) => left.number - right.number)
    .map(({ id, number, on, modelVersion, environment, configHash, isFinal }) => ({
      ...{ number, on, modelVersion, environment, configHash, isFinal },
      results: results
        .filter(({ runId }) => runId === id)
        .sort((left, right) => (left.criterionId < right.criterionId ? -1 : 1))
        .map(({ criterionId, value, low, high, sample, successes, fileHash }) => ({
          ...{ criterionId, value, low, high, sample, successes, fileHash },
        })),
    }));
  return JSON.stringify({ criteria: agreedOf(criteria), rounds });
}

/** SHA-256 of what is signed, 64 hexadecimal digits: it changes with any figure, by whatever means it was changed. */
export function resultHash(criteria: readonly Criterion[], runs: readonly Run[], results: readonly Result[]): string {
  return sha256(signedText(criteria, runs, results));
}
