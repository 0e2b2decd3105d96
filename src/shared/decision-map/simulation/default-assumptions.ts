import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { addDays, daysBetween } from '../../kernel/days.ts';
import { isLayerKind, type LayerKey, type LayerKind, type MapLayer } from '../layer.ts';
import type { DecisionMap, MapStakeholder } from '../map.ts';
import type { Coverage, Stance } from '../model.ts';
import { presentOn } from '../present.ts';
import { weightOf } from '../scores/weight.ts';
import type { Scoring } from '../scoring.ts';
import { holdsVeto } from '../standing.ts';
import type { Assumptions, DayRange, LayerAssumption, VetoAssumption } from './model.ts';

/**
 * Where the map says nothing, the simulator begins with these. They are guesses of ours and no measurement; a screen shows
 * each of them, and the user puts in what he believes.
 */
export const guesses = {
  seed: 1,
  /** Days to the signature that is hoped for: a quarter. */
  daysToTarget: 90,
  /** Days of a layer without a plan. */
  unplanned: { min: 14, likely: 30, max: 45 },
  /** Least days left of a layer that has begun and is not through, however long it took until now. */
  leastLeft: { min: 1, max: 14 },
  /** Chance that somebody of this stance says yes, when it is his to say. */
  yesByStance: { mentor: 0.95, supporter: 0.85, neutral: 0.7, 'non-supporter': 0.4, enemy: 0.15 },
  /** Chance that a layer agrees in which nobody is known. */
  yesOfNobody: 0.5,
  /** Chance that somebody of this stance uses a veto that nobody has triggered yet. */
  useByStance: { mentor: 0.05, supporter: 0.1, neutral: 0.25, 'non-supporter': 0.5, enemy: 0.75 },
  /** Chance that a veto is lifted, by how much contact there is to its holder. */
  liftByCoverage: { unknown: 0.3, 'no-contact': 0.3, brief: 0.45, multiple: 0.6, 'in-depth': 0.75 },
  /** Days that lifting a veto takes. */
  delay: { min: 7, likely: 14, max: 30 },
} as const satisfies {
  readonly yesByStance: Readonly<Record<Stance, number>>;
  readonly useByStance: Readonly<Record<Stance, number>>;
  readonly liftByCoverage: Readonly<Record<Coverage, number>>;
  readonly unplanned: DayRange;
  readonly delay: DayRange;
  readonly [name: string]: unknown;
};

/** One after the other in this order; end users and layers that the user added run beside them. */
const usualOrder: readonly LayerKind[] = ['technical', 'business', 'compliance', 'procurement', 'executive'];

/** What the map itself lets one assume of the way to the signature, from today on. */
export function defaultAssumptions(map: DecisionMap, today: CalendarDate): Assumptions {
  const present = presentOn(map, today).stakeholders;
  return {
    seed: guesses.seed,
    startOn: today,
    targetOn: addDays(today, guesses.daysToTarget),
    layers: map.layers.map((layer) => ofLayer(layer, map, present, today)),
    vetoes: present.filter(holdsVeto).map((holder) => ofVeto(holder, map.layers)),
  };
}

/** The mean chance of a yes of those who decide in a layer, weighed by influence × political status as the scores are. */
export function yesChance(people: readonly MapStakeholder[], scoring: Scoring): number {
  const weights = people.map((person) => weightOf(person, scoring));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return guesses.yesOfNobody;
  const weighed = people.map(({ stance }, index) => guesses.yesByStance[stance] * (weights[index] ?? 0));
  return weighed.reduce((sum, each) => sum + each, 0) / total;
}

function ofLayer(
  layer: MapLayer,
  { layers, scoring }: DecisionMap,
  present: readonly MapStakeholder[],
  today: CalendarDate,
): LayerAssumption {
  const people = present.filter((stakeholder) => stakeholder.layer === layer.key);
  return {
    key: layer.key,
    isThrough: isThrough(layer, today),
    days: daysLeft(layer, people, today),
    after: layerBefore(layer.key, layers, today),
    chanceOfYes: yesChance(people, scoring),
  };
}

function isThrough({ completedOn }: MapLayer, today: CalendarDate): boolean {
  return completedOn !== null && completedOn <= today;
}

/** The planned days less those since the layer began; of a layer that has used them up a few are left all the same. */
function daysLeft(layer: MapLayer, people: readonly MapStakeholder[], today: CalendarDate): DayRange {
  const planned = plannedDays(layer);
  const began = layer.startedOn ?? firstContact(people);
  if (began === null || began > today) return planned;
  const used = daysBetween(began, today);
  const min = Math.max(guesses.leastLeft.min, planned.min - used);
  const max = Math.max(guesses.leastLeft.max, planned.max - used);
  return { min, likely: Math.round((min + max) / 2), max };
}

function plannedDays({ plannedMinDays, plannedMaxDays }: MapLayer): DayRange {
  if (plannedMinDays === null && plannedMaxDays === null) return guesses.unplanned;
  const bounds = [plannedMinDays ?? plannedMaxDays ?? 0, plannedMaxDays ?? plannedMinDays ?? 0];
  const [min, max] = [Math.min(...bounds), Math.max(...bounds)];
  return { min, likely: Math.round((min + max) / 2), max };
}

function firstContact(people: readonly MapStakeholder[]): CalendarDate | null {
  return people.map(({ firstContactOn }) => firstContactOn).reduce(earlier, null);
}

function earlier(left: CalendarDate | null, right: CalendarDate | null): CalendarDate | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}

/** The nearest layer before this one, in the usual order, that the deal has and that is not through. */
function layerBefore(key: LayerKey, layers: readonly MapLayer[], today: CalendarDate): LayerKey[] {
  const place = isLayerKind(key) ? usualOrder.indexOf(key) : 0;
  const before = usualOrder
    .slice(0, Math.max(0, place))
    .filter((kind) => layers.some((layer) => layer.key === kind && !isThrough(layer, today)));
  return before.slice(-1);
}

function ofVeto(holder: MapStakeholder, layers: readonly MapLayer[]): VetoAssumption {
  return {
    stakeholderId: holder.id,
    layer: layers.find(({ key }) => key === holder.layer)?.key ?? null,
    chanceOfUse: holder.vetoState === 'triggered' ? 1 : guesses.useByStance[holder.stance],
    chanceOfLift: guesses.liftByCoverage[holder.coverage],
    delay: guesses.delay,
  };
}
