import { type GateItem, gateItems, type PocFields, type RedFlag } from './model.ts';

/** The least score that lets a POC start, of twelve (domain.md b2). */
export const leastGateScore = 8;
export const mostGateScore = gateItems.length * 2;

/** The field that holds the mark of an item. */
export const gateFieldOf = {
  champion: 'gateChampion',
  budget: 'gateBudget',
  timeline: 'gateTimeline',
  people: 'gatePeople',
  criteria: 'gateCriteria',
  nextStep: 'gateNextStep',
} as const satisfies Readonly<Record<GateItem, keyof PocFields>>;

type GateMarks = Pick<PocFields, (typeof gateFieldOf)[GateItem] | 'redFlags'>;

export interface GateResult {
  /** 0 to 12; what nobody marked counts nothing. */
  readonly score: number;
  readonly unmarked: readonly GateItem[];
  readonly flags: readonly RedFlag[];
  /** Whether it may start: enough points and no sign that it is only a free trial. */
  readonly isOpen: boolean;
}

/** Go or no-go: a POC without champion, budget, date, people, criteria and next step is a free trial (reference §3.1). */
export function gateOf(poc: GateMarks): GateResult {
  const marks = gateItems.map((item) => poc[gateFieldOf[item]]);
  const score = marks.reduce<number>((sum, mark) => sum + (mark ?? 0), 0);
  return {
    score,
    unmarked: gateItems.filter((_, place) => marks[place] === null),
    flags: poc.redFlags,
    isOpen: score >= leastGateScore && poc.redFlags.length === 0,
  };
}
