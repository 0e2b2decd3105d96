import { type Effort, pocPhases } from './registers.ts';

type Phase = Effort['phase'];

/** Hours of one person by phase; `teammateId` null = of nobody in particular. */
export interface PersonHours {
  readonly teammateId: string | null;
  readonly phases: Readonly<Record<Phase, number>>;
  readonly total: number;
}

export interface EffortSums {
  /** Whoever worked most stands first. */
  readonly people: readonly PersonHours[];
  readonly phases: Readonly<Record<Phase, number>>;
  readonly total: number;
}

/** Hours per person and phase, and both sums. */
export function effortSums(efforts: readonly Pick<Effort, 'teammateId' | 'phase' | 'hours'>[]): EffortSums {
  const people = [...Map.groupBy(efforts, ({ teammateId }) => teammateId)]
    .map(([teammateId, own]) => ({ teammateId, ...sumsOf(own) }))
    .sort((left, right) => right.total - left.total);
  return { people, ...sumsOf(efforts) };
}

function sumsOf(efforts: readonly Pick<Effort, 'phase' | 'hours'>[]) {
  const sum = (some: readonly Pick<Effort, 'hours'>[]) => some.reduce((total, { hours }) => total + hours, 0);
  const phases = Object.fromEntries(
    pocPhases.map((phase) => [phase, sum(efforts.filter((effort) => effort.phase === phase))]),
  ) as Record<Phase, number>;
  return { phases, total: sum(efforts) };
}
