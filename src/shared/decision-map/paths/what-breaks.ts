import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { LayerKey } from '../layer.ts';
import type { DecisionMap } from '../map.ts';
import { presentOn } from '../present.ts';
import { coverageScore } from '../scores/coverage-score.ts';
import { pathToPower } from '../scores/path-to-power.ts';
import { supportIndex, supportParts } from '../scores/support-index.ts';
import { vetoExposure } from '../scores/veto-exposure.ts';
import { holdsVeto, isApprover, isSupportive } from '../standing.ts';
import { influenceSteps } from './influence-graph.ts';
import { shortestPath } from './shortest-path.ts';
import { type TiedWay, waysToApprovers } from './ways-to-approvers.ts';

/** The four scores of a map, each null where there is nothing to score. */
export interface FourScores {
  readonly support: number | null;
  readonly coverage: number | null;
  readonly vetoExposure: number;
  readonly pathSteps: number | null;
}

/** An approver who would be farther off, or out of reach (`stepsAfter` null). */
export interface LongerWay {
  readonly approverId: string;
  readonly stepsBefore: number;
  readonly stepsAfter: number | null;
}

/** What a deal loses with one of its people. */
export interface Breakage {
  readonly before: FourScores;
  readonly after: FourScores;
  /** His share of all support there is, 0 to 1; null while nobody supports us. */
  readonly supportShare: number | null;
  /** Shortest ways to other approvers that lead over him and are gone. */
  readonly lostWays: readonly TiedWay[];
  readonly longerWays: readonly LongerWay[];
  /** True when the last approver goes with him. */
  readonly isLastApprover: boolean;
  /** His layer when nobody is left in it; else null. */
  readonly emptyLayer: LayerKey | null;
  /** True when a veto goes with him. */
  readonly takesVeto: boolean;
  /** Others with a veto whom nobody who supports us could move any more: nobody is left to have it lifted. */
  readonly vetoesOutOfReach: readonly string[];
}

/** What would be lost if somebody left today; null when he has no part today. */
export function whatBreaks(map: DecisionMap, today: CalendarDate, stakeholderId: string): Breakage | null {
  const present = presentOn(map, today);
  const leaver = present.stakeholders.find(({ id }) => id === stakeholderId);
  if (leaver === undefined) return null;
  const rest = without(present, stakeholderId);
  const remaining = new Map(waysToApprovers(rest, today).map(({ approverId, steps }) => [approverId, steps]));
  const waysBefore = waysToApprovers(present, today);
  const reachable = vetoesInReach(rest);
  return {
    before: fourScores(present, today),
    after: fourScores(rest, today),
    supportShare: supportShare(present, today, stakeholderId),
    lostWays: waysBefore.flatMap(({ approverId, ways }) =>
      approverId === stakeholderId ? [] : ways.filter((way) => way.stakeholderIds.includes(stakeholderId)),
    ),
    longerWays: waysBefore.flatMap(({ approverId, steps: stepsBefore }) => {
      const stepsAfter = remaining.get(approverId);
      if (stepsBefore === null || stepsAfter === undefined || stepsAfter === stepsBefore) return [];
      return [{ approverId, stepsBefore, stepsAfter }];
    }),
    isLastApprover: isApprover(leaver) && !rest.stakeholders.some(isApprover),
    emptyLayer: rest.stakeholders.some(({ layer }) => layer === leaver.layer) ? null : leaver.layer,
    takesVeto: holdsVeto(leaver),
    vetoesOutOfReach: vetoesInReach(present).filter((id) => id !== stakeholderId && !reachable.includes(id)),
  };
}

function without(map: DecisionMap, stakeholderId: string): DecisionMap {
  return {
    ...map,
    stakeholders: map.stakeholders.filter(({ id }) => id !== stakeholderId),
    edges: map.edges.filter(({ fromId, toId }) => fromId !== stakeholderId && toId !== stakeholderId),
  };
}

function fourScores(map: DecisionMap, today: CalendarDate): FourScores {
  return {
    support: supportIndex(map, today),
    coverage: coverageScore(map, today).score,
    vetoExposure: vetoExposure(map, today).score,
    pathSteps: pathToPower(map, today)?.steps ?? null,
  };
}

function supportShare(map: DecisionMap, today: CalendarDate, stakeholderId: string): number | null {
  const parts = supportParts(map, today).filter(({ support }) => support > 0);
  const total = parts.reduce((sum, { support }) => sum + support, 0);
  if (total === 0) return null;
  return (parts.find((part) => part.stakeholderId === stakeholderId)?.support ?? 0) / total;
}

/** Holders of a veto who support us, or whom somebody who does can move. */
function vetoesInReach(map: DecisionMap): readonly string[] {
  const steps = influenceSteps(map);
  const beginnings = map.stakeholders.filter(isSupportive).map(({ id }) => id);
  return map.stakeholders
    .filter(holdsVeto)
    .map(({ id }) => id)
    .filter((id) => shortestPath(steps, beginnings, new Set([id])) !== null);
}
