import { cellText } from '../../intake/cell.ts';
import { createMoments } from '../../statistics/moments.ts';
import { gradeMeasure, type MeasureKey, shareMeasure } from './measure.ts';
import { readFlag, readNumber } from './read-cell.ts';
import { cellOf, nothingMore, RowFault, type TaskReader } from './tally.ts';
import type { ColumnRole, EvaluationSetup } from './task.ts';

interface Rate {
  readonly role: ColumnRole;
  readonly key: MeasureKey;
  /** The answer that somebody looking for mistakes wants to see. */
  readonly isMissWhen: boolean;
}

const rates = {
  conversations: [
    { role: 'resolved', key: 'containment', isMissWhen: false },
    { role: 'handed-over', key: 'handover-rate', isMissWhen: true },
  ],
  answers: [
    { role: 'hit', key: 'hit-rate', isMissWhen: false },
    { role: 'citation', key: 'citation-correctness', isMissWhen: false },
    { role: 'refused', key: 'refusal-rate', isMissWhen: true },
    { role: 'hallucinated', key: 'hallucination-rate', isMissWhen: true },
  ],
} as const satisfies Readonly<Record<string, readonly Rate[]>>;

/** People grade answers from 1 (useless) to 5 (could not be better). */
const grades = { least: 1, most: 5 } as const;

interface Verdicts {
  readonly flags: readonly (boolean | undefined)[];
  readonly grade: number | undefined;
}

/** Shares of yes, column by column; what is blank was not judged and counts nowhere. Answers may also carry grades. */
export function ratesReader(setup: EvaluationSetup, kind: keyof typeof rates): TaskReader<Verdicts> {
  const asked: readonly Rate[] = rates[kind].filter(({ role }) => setup.columns[role] !== undefined);
  const { confidence } = setup.options;
  return {
    read(cells) {
      const flags: (boolean | undefined)[] = [];
      for (const { role } of asked) {
        const cell = cellOf(setup, role, cells);
        const flag = readFlag(cell);
        if (flag === null) return new RowFault('unknown-label', role, cellText(cell));
        flags.push(flag);
      }
      const grade = gradeIn(cells);
      if (grade instanceof RowFault) return grade;
      const isBlank = grade === undefined && flags.every((flag) => flag === undefined);
      return isBlank ? new RowFault('missing', asked[0]?.role ?? 'grade', '') : { flags, grade };
    },
    createTally() {
      const counts = asked.map(() => ({ successes: 0, count: 0 }));
      const graded = createMoments();
      let count = 0;
      return {
        add({ flags, grade }) {
          count += 1;
          for (const [at, those] of counts.entries()) {
            const flag = flags[at];
            if (flag === undefined) continue;
            those.count += 1;
            if (flag) those.successes += 1;
          }
          if (grade !== undefined) graded.add(grade);
        },
        result: () => ({
          ...nothingMore,
          count,
          measures: [
            ...asked.flatMap(({ key }, at) => shareMeasure(key, counts[at] ?? { successes: 0, count: 0 }, confidence)),
            ...gradeMeasure('answer-grade', graded.read(), grades, confidence),
          ],
        }),
      };
    },
    missOf({ flags }) {
      const at = asked.findIndex(({ isMissWhen }, place) => flags[place] === isMissWhen);
      const missed = asked[at];
      return missed === undefined ? null : { actual: '', given: missed.key };
    },
  };

  function gradeIn(cells: Parameters<TaskReader<Verdicts>['read']>[0]): number | undefined | RowFault {
    const cell = cellOf(setup, 'grade', cells);
    const grade = readNumber(cell);
    if (grade === null) return new RowFault('not-a-number', 'grade', cellText(cell));
    const isOutside = grade !== undefined && (grade < grades.least || grade > grades.most);
    return isOutside ? new RowFault('out-of-range', 'grade', cellText(cell)) : grade;
  }
}
