/** What a data set is evaluated for. */
export const evaluationTasks = [
  'binary',
  'classes',
  'intent',
  'conversations',
  'answers',
  'numbers',
  'latency',
  'satisfaction',
  'before-after',
  'two-groups',
  'agreement',
] as const;
export type EvaluationTask = (typeof evaluationTasks)[number];

/** What a column means in a task. */
export const columnRoles = [
  'actual',
  'predicted',
  'score',
  'resolved',
  'handed-over',
  'hit',
  'citation',
  'refused',
  'hallucinated',
  'grade',
  'actual-number',
  'predicted-number',
  'duration',
  'rating',
  'before',
  'after',
  'group',
  'outcome',
  'first-judge',
  'second-judge',
  'segment',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

interface TaskColumns {
  /** Without each of these nothing can be evaluated. */
  readonly required: readonly ColumnRole[];
  /** At least one of these, where there are any. */
  readonly someOf: readonly ColumnRole[];
}

export const taskColumns: Readonly<Record<EvaluationTask, TaskColumns>> = {
  binary: { required: ['actual'], someOf: ['predicted', 'score'] },
  classes: { required: ['actual', 'predicted'], someOf: [] },
  intent: { required: ['actual', 'predicted'], someOf: [] },
  conversations: { required: [], someOf: ['resolved', 'handed-over'] },
  answers: { required: [], someOf: ['hit', 'citation', 'refused', 'hallucinated', 'grade'] },
  numbers: { required: ['actual-number', 'predicted-number'], someOf: [] },
  latency: { required: ['duration'], someOf: [] },
  satisfaction: { required: ['rating'], someOf: [] },
  'before-after': { required: ['before', 'after'], someOf: [] },
  'two-groups': { required: ['group', 'outcome'], someOf: [] },
  agreement: { required: ['first-judge', 'second-judge'], someOf: [] },
};

/** Every role of a task in the order in which it is asked for; rows can always be cut into segments. */
export function rolesOf(task: EvaluationTask): readonly ColumnRole[] {
  return [...taskColumns[task].required, ...taskColumns[task].someOf, 'segment'];
}

export const outcomeKinds = ['share', 'mean'] as const;
export const durationUnits = ['ms', 's'] as const;

/** How a data set is evaluated; a task uses those that concern it. */
export interface EvaluationOptions {
  /** Both sides of an interval together: the POC's own. */
  readonly confidence: number;
  /** The label of the positive class (binary). */
  readonly positive: string;
  /** The label of the negative class; '' = every other label (binary). */
  readonly negative: string;
  /** A score from here on counts as positive, where no prediction is given (binary). */
  readonly threshold: number;
  /** Share of positive cases where the system will run; null = not asked (binary). */
  readonly baseRate: number | null;
  /** What one false alarm and one missed case cost; null = not asked (binary). */
  readonly falsePositiveCost: number | null;
  readonly falseNegativeCost: number | null;
  /** The label that says "no intent of ours"; '' = there is none (intent). */
  readonly none: string;
  /** What durations are counted in (latency). */
  readonly unit: (typeof durationUnits)[number];
  /** The two groups that are compared (two groups). */
  readonly firstGroup: string;
  readonly secondGroup: string;
  /** Whether outcomes are yes or no, or numbers (two groups). */
  readonly outcome: (typeof outcomeKinds)[number];
}

export const usualOptions: EvaluationOptions = {
  confidence: 0.95,
  positive: '',
  negative: '',
  threshold: 0.5,
  baseRate: null,
  falsePositiveCost: null,
  falseNegativeCost: null,
  none: '',
  unit: 'ms',
  firstGroup: '',
  secondGroup: '',
  outcome: 'share',
};

export interface EvaluationSetup {
  readonly task: EvaluationTask;
  /** Index of the column of each role that has one. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly options: EvaluationOptions;
}

/** What is still missing before rows can be evaluated; empty when nothing is. */
export type SetupGap =
  | { readonly kind: 'column'; readonly role: ColumnRole }
  | { readonly kind: 'some-column'; readonly roles: readonly ColumnRole[] }
  | { readonly kind: 'option'; readonly option: 'positive' | 'firstGroup' | 'secondGroup' };

export function gapsOf({ task, columns, options }: EvaluationSetup): readonly SetupGap[] {
  const { required, someOf } = taskColumns[task];
  const asked = task === 'binary' ? ['positive'] : task === 'two-groups' ? ['firstGroup', 'secondGroup'] : [];
  return [
    ...required.filter((role) => columns[role] === undefined).map((role) => ({ kind: 'column', role }) as const),
    ...(someOf.length > 0 && someOf.every((role) => columns[role] === undefined)
      ? [{ kind: 'some-column', roles: someOf } as const]
      : []),
    ...(['positive', 'firstGroup', 'secondGroup'] as const)
      .filter((option) => asked.includes(option) && options[option].trim() === '')
      .map((option) => ({ kind: 'option', option }) as const),
  ];
}
