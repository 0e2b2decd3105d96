import type { IntakeRow } from '../../intake/cell.ts';
import { comparableWord } from '../../intake/normal-form.ts';
import columnWords from './column-words.json' with { type: 'json' };
import noneWords from './none-words.json' with { type: 'json' };
import { readFlag, readLabel } from './read-cell.ts';
import {
  type ColumnRole,
  columnRoles,
  type EvaluationOptions,
  type EvaluationSetup,
  type EvaluationTask,
  evaluationTasks,
  rolesOf,
  taskColumns,
  usualOptions,
} from './task.ts';

type ColumnsOfRoles = EvaluationSetup['columns'];

const words = new Map(columnRoles.map((role) => [role, new Set(columnWords[role].map(comparableWord))] as const));
/** Every word that heads of evaluated files use, in comparable form. */
export const headWords: ReadonlySet<string> = new Set([...words.values()].flatMap((own) => [...own]));

/** Labels by which lists say that a case has no intent of theirs. */
const noneLabels = new Set(noneWords);

/** How well a head fits a role: it is one of the role's words, or holds one. */
const fits = { whole: 2, part: 1 } as const;

interface GuessedTask {
  readonly task: EvaluationTask;
  readonly columns: ColumnsOfRoles;
}

/** The task that most columns speak for, its columns by their heads, and labels by what the first rows hold. */
export function guessSetup(heads: readonly string[], rows: readonly IntakeRow[]): EvaluationSetup {
  const scored = evaluationTasks.map((task) => ({ task, ...matchColumns(task, heads) }));
  const best = scored.toSorted((a, b) => Number(b.isComplete) - Number(a.isComplete) || b.score - a.score)[0];
  const { task, columns } = best?.isComplete
    ? asClassification(best, heads, rows)
    : (best ?? { task: evaluationTasks[0], columns: {} });
  return { task, columns, options: guessOptions(task, columns, rows, usualOptions) };
}

/** The columns of a task, by their heads alone; each column speaks for one role. */
export function guessColumns(task: EvaluationTask, heads: readonly string[]): ColumnsOfRoles {
  return matchColumns(task, heads).columns;
}

interface MatchedColumns {
  readonly columns: ColumnsOfRoles;
  /** How well they fit. */
  readonly score: number;
  /** Whether all are there that the task needs. */
  readonly isComplete: boolean;
}

function matchColumns(task: EvaluationTask, heads: readonly string[]): MatchedColumns {
  const taken = new Set<number>();
  const columns: Partial<Record<ColumnRole, number>> = {};
  const comparable = heads.map(comparableWord);
  let score = 0;
  for (const fit of ['whole', 'part'] as const) {
    for (const role of rolesOf(task)) {
      if (columns[role] !== undefined) continue;
      const own = [...(words.get(role) ?? [])];
      const isFitting = (head: string) => own.some((word) => (fit === 'whole' ? head === word : isPartOf(word, head)));
      const at = comparable.findIndex((head, index) => head !== '' && !taken.has(index) && isFitting(head));
      if (at === -1) continue;
      columns[role] = at;
      taken.add(at);
      // Any file may be cut into segments.
      if (role !== 'segment') score += fits[fit];
    }
  }
  const { required, someOf } = taskColumns[task];
  const has = (role: ColumnRole) => columns[role] !== undefined;
  const isComplete = required.every(has) && (someOf.length === 0 || someOf.some(has));
  return { columns, score, isComplete };
}

/** Short words stand in many heads. */
function isPartOf(word: string, head: string): boolean {
  return word.length >= (/\p{Script=Han}/u.test(word) ? 2 : 5) && head.includes(word);
}

/** Binary, several classes and intents ask for the same columns: what they hold decides. */
function asClassification(guess: GuessedTask, heads: readonly string[], rows: readonly IntakeRow[]): GuessedTask {
  if (guess.task !== 'binary' && guess.task !== 'classes' && guess.task !== 'intent') return guess;
  const { actual } = guess.columns;
  if (actual === undefined) return guess;
  const task = /意图|intent/i.test(heads[actual] ?? '')
    ? 'intent'
    : labelsIn(rows, actual).length > 2 && guess.columns.predicted !== undefined
      ? 'classes'
      : 'binary';
  return { task, columns: guessColumns(task, heads) };
}

/** The labels of a column, the most frequent first. */
export function labelsIn(rows: readonly IntakeRow[], column: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const label = readLabel(cells[column]);
    if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([label]) => label);
}

/** The options with labels that the first rows hold in the columns of a task. */
export function guessOptions(
  task: EvaluationTask,
  columns: ColumnsOfRoles,
  rows: readonly IntakeRow[],
  options: EvaluationOptions,
): EvaluationOptions {
  const labelsOf = (role: ColumnRole) => {
    const column = columns[role];
    return column === undefined ? [] : labelsIn(rows, column);
  };
  switch (task) {
    case 'binary': {
      const labels = labelsOf('actual');
      // The class that is looked for says yes, or else is the rarer one; where all say no it is not among them.
      const rarest = labels.length === 1 && readFlag(labels[0]) === false ? '' : (labels.at(-1) ?? '');
      const positive = labels.find((label) => readFlag(label) === true) ?? rarest;
      const negative = labels.length === 2 ? (labels.find((label) => label !== positive) ?? '') : '';
      return { ...options, positive, negative };
    }
    case 'intent':
      return { ...options, none: labelsOf('actual').find((label) => noneLabels.has(label.toLowerCase())) ?? '' };
    case 'two-groups': {
      const [firstGroup = '', secondGroup = ''] = [...labelsOf('group').slice(0, 2)].sort();
      const isShare = labelsOf('outcome').every((label) => readFlag(label) !== null);
      return { ...options, firstGroup, secondGroup, outcome: isShare ? 'share' : 'mean' };
    }
    default:
      return options;
  }
}
