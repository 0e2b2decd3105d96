import { sha256 } from '../workbook/sha256.ts';
import { levelOf, methodOf } from './bounds.ts';
import type { PocInFull } from './contract.ts';
import type { Criterion } from './criterion.ts';
import type { Poc } from './model.ts';
import type { Result } from './run.ts';

/** What a signature is put under. */
export type Signable = Pick<PocInFull, 'criteria' | 'runs' | 'results' | 'datasets'> & {
  readonly poc: Pick<Poc, 'confidenceLevel'>;
};

/** The text of 1 knew neither the confidence nor data sets, methods and details: signatures put under it stay readable. */
type TextVersion = 1 | 2;

/** What was agreed of each criterion, in their order: a change of any of it is a change of what was agreed. */
function agreedOf(criteria: readonly Criterion[], version: TextVersion) {
  return criteria.map((criterion) => {
    const { id, name, metric, direction, baseline, target, stretch, mustHave, weight, minSample } = criterion;
    const first = [id, name, metric, direction, baseline, target, stretch, mustHave, weight, minSample] as const;
    return version === 1 ? first : [...first, criterion.useCase, criterion.method, criterion.layer];
  });
}

/** SHA-256 of criteria as they are agreed and of the confidence they are judged at, 64 hexadecimal digits. */
export function agreementHash(criteria: readonly Criterion[], confidence: number): string {
  return sha256(JSON.stringify({ version: 2, confidence, criteria: agreedOf(criteria, 2) }));
}

/** Whether criteria and confidence still are what was agreed; of what was agreed before 2 the criteria alone are known. */
export function isAsAgreed(
  { agreedHash, confidenceLevel }: Pick<Poc, 'agreedHash' | 'confidenceLevel'>,
  criteria: readonly Criterion[],
): boolean {
  const older = () => sha256(JSON.stringify(agreedOf(criteria, 1)));
  return agreedHash === agreementHash(criteria, confidenceLevel) || agreedHash === older();
}

/** What is signed: confidence, criteria, rounds, figures and data sets, as text that is the same for the same content. */
export function signedText({ poc, criteria, runs, results, datasets }: Signable, version: TextVersion = 2): string {
  const rounds = [...runs]
    .sort((left, right) => left.number - right.number)
    .map(({ id, number, on, modelVersion, environment, configHash, isFinal }) => ({
      ...{ number, on, modelVersion, environment, configHash, isFinal },
      results: results
        .filter(({ runId }) => runId === id)
        .sort((left, right) => (left.criterionId < right.criterionId ? -1 : 1))
        .map((result) => (version === 1 ? figureOf(result) : { ...figureOf(result), ...originOf(result) })),
    }));
  const agreed = { criteria: agreedOf(criteria, version), rounds };
  if (version === 1) return JSON.stringify(agreed);
  return JSON.stringify({ version, confidence: poc.confidenceLevel, ...agreed, datasets: datasetsOf(datasets) });
}

function figureOf({ criterionId, value, low, high, sample, successes, fileHash }: Result) {
  return { criterionId, value, low, high, sample, successes, fileHash };
}

/** How a figure came about: how its bounds were found, from which file, and by which aggregates. */
function originOf(result: Result) {
  const { fileName, details } = result;
  const level = levelOf(result);
  return {
    method: methodOf(result),
    level: level === null ? null : Number(level.toPrecision(8)),
    fileName,
    details: details === '' ? '' : sha256(details),
  };
}

/** What the data were; where they lie and when they were given back goes on after a signature. */
function datasetsOf(datasets: Signable['datasets']) {
  return [...datasets]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map(({ id, name, rows, origin, sampling, period, labelSource, labelAgreement, sha256: hash }) => ({
      ...{ id, name, rows, origin, sampling, period, labelSource, labelAgreement, sha256: hash },
    }));
}

/** SHA-256 of what is signed, 64 hexadecimal digits: it changes with any figure, by whatever means it was changed. */
export function resultHash(found: Signable): string {
  return sha256(signedText(found));
}
