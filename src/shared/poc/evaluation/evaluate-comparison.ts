import { cellText, type IntakeCell } from '../../intake/cell.ts';
import { cohenKappa } from '../../statistics/cohen-kappa.ts';
import { mcNemarTest, pairedDifference } from '../../statistics/mcnemar.ts';
import { createMoments } from '../../statistics/moments.ts';
import { compareMeans } from '../../statistics/two-means.ts';
import { proportionDifference, twoProportionTest } from '../../statistics/two-proportions.ts';
import { numberIn } from './evaluate-numbers.ts';
import { createLabelMatrix } from './label-matrix.ts';
import { type Measure, meanMeasure, ofAll, shareMeasure } from './measure.ts';
import { readFlag, readLabel } from './read-cell.ts';
import { cellOf, nothingMore, RowFault, type TaskReader } from './tally.ts';
import type { ColumnRole, EvaluationSetup } from './task.ts';

/** The same cases judged right or wrong before and after a change. */
export function beforeAfterReader(setup: EvaluationSetup): TaskReader<{ before: boolean; after: boolean }> {
  const { confidence } = setup.options;
  return {
    read(cells) {
      const before = flagIn(setup, 'before', cells);
      if (before instanceof RowFault) return before;
      const after = flagIn(setup, 'after', cells);
      return after instanceof RowFault ? after : { before, after };
    },
    createTally() {
      const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
      return {
        add({ before, after }) {
          counts[before ? (after ? 'both' : 'onlyFirst') : after ? 'onlySecond' : 'neither'] += 1;
        },
        result() {
          const { both, onlyFirst, onlySecond, neither } = counts;
          const count = both + onlyFirst + onlySecond + neither;
          const group = (role: 'before' | 'after', successes: number) =>
            shareMeasure('share', { successes, count }, confidence, { kind: 'group', name: role });
          return {
            ...nothingMore,
            count,
            measures: [
              ...difference(pairedDifference(counts, confidence), count, 'agresti-min'),
              ...group('before', both + onlyFirst),
              ...group('after', both + onlySecond),
            ],
            comparison: count === 0 ? null : mcNemarTest(counts),
          };
        },
      };
    },
    missOf: ({ before, after }) =>
      before === after ? null : { actual: before ? 'right' : 'wrong', given: after ? 'right' : 'wrong' },
  };
}

interface Member {
  readonly isFirst: boolean;
  readonly outcome: number;
}

/** Two groups of different cases, by a share of yes or by a mean. The difference is the second group minus the first. */
export function twoGroupsReader(setup: EvaluationSetup): TaskReader<Member> {
  const { firstGroup, secondGroup, confidence, outcome: kind } = setup.options;
  const [first, second] = [readLabel(firstGroup), readLabel(secondGroup)];
  return {
    read(cells) {
      const label = readLabel(cellOf(setup, 'group', cells));
      if (label === '') return new RowFault('missing', 'group', '');
      if (label !== first && label !== second) return new RowFault('unknown-label', 'group', label);
      const outcome = kind === 'mean' ? numberIn(setup, 'outcome', cells) : flagIn(setup, 'outcome', cells);
      return outcome instanceof RowFault ? outcome : { isFirst: label === first, outcome: Number(outcome) };
    },
    createTally() {
      const groups = { first: createMoments(), second: createMoments() };
      return {
        add: ({ isFirst, outcome }) => groups[isFirst ? 'first' : 'second'].add(outcome),
        result() {
          const [a, b] = [groups.first.read(), groups.second.read()];
          const names = [first, second].map((name) => ({ kind: 'group', name }) as const);
          if (kind === 'mean') {
            const compared = compareMeans(b, a, confidence);
            return {
              ...nothingMore,
              count: a.count + b.count,
              measures: [
                ...difference(compared, a.count + b.count, 'welch-t'),
                ...[a, b].flatMap((moments, at) => meanMeasure('mean', moments, confidence, names[at])),
              ],
              comparison:
                compared === null ? null : { method: 'welch-t', statistic: compared.t, pValue: compared.pValue },
            };
          }
          const [left, right] = [a, b].map(({ count, mean }) => ({ count, successes: Math.round(mean * count) }));
          if (left === undefined || right === undefined) return { ...nothingMore, count: 0, measures: [] };
          const test = twoProportionTest(right, left);
          return {
            ...nothingMore,
            count: a.count + b.count,
            measures: [
              ...difference(proportionDifference(right, left, confidence), a.count + b.count, 'newcombe'),
              ...[left, right].flatMap((share, at) => shareMeasure('share', share, confidence, names[at])),
            ],
            comparison: test === null ? null : { method: 'two-proportion-z', statistic: test.z, pValue: test.pValue },
          };
        },
      };
    },
    missOf: () => null,
  };
}

/** How far two judges of the same cases agree. */
export function agreementReader(setup: EvaluationSetup): TaskReader<{ first: string; second: string }> {
  const { confidence } = setup.options;
  return {
    read(cells) {
      const first = readLabel(cellOf(setup, 'first-judge', cells));
      if (first === '') return new RowFault('missing', 'first-judge', '');
      const second = readLabel(cellOf(setup, 'second-judge', cells));
      return second === '' ? new RowFault('missing', 'second-judge', '') : { first, second };
    },
    createTally() {
      const pairs = createLabelMatrix();
      const agreed = { successes: 0, count: 0 };
      return {
        add({ first, second }) {
          pairs.add(first, second);
          agreed.count += 1;
          if (first === second) agreed.successes += 1;
        },
        result() {
          const matrix = pairs.read();
          const kappa = cohenKappa(matrix.counts, confidence);
          const measured: readonly Measure[] =
            kappa === null ? [] : [measureOf('kappa', kappa, agreed.count, 'kappa-error')];
          return {
            ...nothingMore,
            count: agreed.count,
            measures: [...measured, ...shareMeasure('agreement', agreed, confidence)],
            matrix,
          };
        },
      };
    },
    missOf: ({ first, second }) => (first === second ? null : { actual: first, given: second }),
  };
}

interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function difference(found: Estimate | null, count: number, method: Measure['method']): readonly Measure[] {
  return found === null ? [] : [measureOf('difference', found, count, method)];
}

function measureOf(
  key: Measure['key'],
  { value, low, high }: Estimate,
  count: number,
  method: Measure['method'],
): Measure {
  return { key, of: ofAll, value, interval: { low, high }, count, successes: null, method };
}

function flagIn(setup: EvaluationSetup, role: ColumnRole, cells: readonly IntakeCell[]): boolean | RowFault {
  const cell = cellOf(setup, role, cells);
  const flag = readFlag(cell);
  if (flag === undefined) return new RowFault('missing', role, '');
  return flag ?? new RowFault('unknown-label', role, cellText(cell));
}
