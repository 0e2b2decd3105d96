import { cellText, type IntakeCell } from '../../intake/cell.ts';
import { FileRefused } from '../../intake/file-fault.ts';
import { assertNever } from '../../kernel/assert-never.ts';
import { binaryReader } from './evaluate-binary.ts';
import { classesReader } from './evaluate-classes.ts';
import { agreementReader, beforeAfterReader, twoGroupsReader } from './evaluate-comparison.ts';
import { errorReader, latencyReader, satisfactionReader } from './evaluate-numbers.ts';
import { ratesReader } from './evaluate-rates.ts';
import { createMissKeeper, type MissKeeper } from './miss-keeper.ts';
import { readLabel } from './read-cell.ts';
import { RowFault, type RowFaultReason, type Tally, type TaskReader, type TaskResult } from './tally.ts';
import type { ColumnRole, EvaluationSetup } from './task.ts';

const limits = { rows: 1_000_000, segments: 100, listedFaults: 100, faultText: 100 } as const;

/** A row that was left out. */
export interface LeftOutRow {
  /** Its number in the file, counted from 1. */
  readonly line: number;
  readonly reason: RowFaultReason;
  readonly role: ColumnRole | null;
  readonly text: string;
}

export interface RowCounts {
  readonly read: number;
  readonly used: number;
  readonly leftOut: Readonly<Partial<Record<RowFaultReason, number>>>;
}

export interface Segment extends Pick<TaskResult, 'count' | 'measures'> {
  /** What stands in the segment's column; null = the rows of all segments beyond the first hundred. */
  readonly name: string | null;
}

export interface Evaluation extends TaskResult {
  readonly rows: RowCounts;
  /** The first rows that were left out. */
  readonly leftOut: readonly LeftOutRow[];
  /** Those with the most rows first, all beyond the first hundred last. */
  readonly segments: readonly Segment[];
}

export interface Evaluator {
  /** @param line The row's number in its file, counted from 1. */
  add(line: number, cells: readonly IntakeCell[]): void;
  result(): Evaluation;
  /** Wrong rows, as long as nobody asks for another evaluation. */
  readonly misses: MissKeeper;
}

/**
 * Evaluates rows as they come, in memory that does not grow with them beyond one number a row.
 * @param width How many columns the head names: a longer row has slipped and is left out.
 * @throws FileRefused from `add`: `too-many-rows`, `too-many-labels`.
 */
export function createEvaluator(setup: EvaluationSetup, width: number): Evaluator {
  switch (setup.task) {
    case 'binary':
      return evaluatorOf(setup, width, binaryReader(setup));
    case 'classes':
    case 'intent':
      return evaluatorOf(setup, width, classesReader(setup));
    case 'conversations':
    case 'answers':
      return evaluatorOf(setup, width, ratesReader(setup, setup.task));
    case 'numbers':
      return evaluatorOf(setup, width, errorReader(setup));
    case 'latency':
      return evaluatorOf(setup, width, latencyReader(setup));
    case 'satisfaction':
      return evaluatorOf(setup, width, satisfactionReader(setup));
    case 'before-after':
      return evaluatorOf(setup, width, beforeAfterReader(setup));
    case 'two-groups':
      return evaluatorOf(setup, width, twoGroupsReader(setup));
    case 'agreement':
      return evaluatorOf(setup, width, agreementReader(setup));
    default:
      return assertNever(setup.task);
  }
}

function evaluatorOf<Observation>(setup: EvaluationSetup, width: number, reader: TaskReader<Observation>): Evaluator {
  const all = reader.createTally(false);
  const segments = new Map<string | null, Tally<Observation>>();
  const segmentColumn = setup.columns.segment;
  const leftOutCounts: Partial<Record<RowFaultReason, number>> = {};
  const leftOut: LeftOutRow[] = [];
  const misses = createMissKeeper();
  let read = 0;
  const leaveOut = (line: number, { reason, role, text }: RowFault) => {
    leftOutCounts[reason] = (leftOutCounts[reason] ?? 0) + 1;
    if (leftOut.length < limits.listedFaults)
      leftOut.push({ line, reason, role, text: text.slice(0, limits.faultText) });
  };
  const segmentOf = (name: string): Tally<Observation> => {
    const known = segments.get(name);
    if (known !== undefined) return known;
    const key = segments.size < limits.segments ? name : null;
    const tally = segments.get(key) ?? reader.createTally(true);
    segments.set(key, tally);
    return tally;
  };
  return {
    misses,
    add(line, cells) {
      if (read === limits.rows) throw new FileRefused('too-many-rows', line);
      read += 1;
      if (cells.length > width) {
        leaveOut(line, new RowFault('ragged', null, cellText(cells[width])));
        return;
      }
      const observation = reader.read(cells);
      if (observation instanceof RowFault) {
        leaveOut(line, observation);
        return;
      }
      try {
        all.add(observation);
      } catch (error) {
        // Only here is it known which row was the one too many.
        throw error instanceof FileRefused ? new FileRefused(error.fault, line) : error;
      }
      if (segmentColumn !== undefined) segmentOf(readLabel(cells[segmentColumn])).add(observation);
      const miss = reader.missOf(observation);
      if (miss !== null) misses.keep(miss, line, cells);
    },
    result() {
      const whole = all.result();
      const parts = [...segments].map(([name, tally]): Segment => {
        const { count, measures } = tally.result();
        return { name, count, measures };
      });
      return {
        ...whole,
        rows: { read, used: whole.count, leftOut: leftOutCounts },
        leftOut,
        segments: parts.toSorted((a, b) => Number(a.name === null) - Number(b.name === null) || b.count - a.count),
      };
    },
  };
}
