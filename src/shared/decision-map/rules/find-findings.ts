import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { type FindingCode, findingCodes } from '../finding-codes.ts';
import type { DecisionMap } from '../map.ts';
import type { Mute } from '../mute.ts';
import { weightOf } from '../scores/weight.ts';
import { amberBalance } from './amber-balance.ts';
import { approverMissing } from './approver-missing.ts';
import { complianceBeforePoc } from './compliance-before-poc.ts';
import { type Finding, severities } from './finding.ts';
import { keyPlayersAgainst } from './key-players-against.ts';
import { layerEmpty } from './layer-empty.ts';
import { mentorConflictsWithApprover } from './mentor-conflicts-with-approver.ts';
import { mentorWithoutWin } from './mentor-without-win.ts';
import { noOpponentKnown } from './no-opponent-known.ts';
import { noPathToApprover } from './no-path-to-approver.ts';
import { onlyGuesses } from './only-guesses.ts';
import { procurementBeforeValue } from './procurement-before-value.ts';
import { singleThreaded } from './single-threaded.ts';
import { stanceUnverified } from './stance-unverified.ts';
import { vetoUncovered } from './veto-uncovered.ts';

const rules: Readonly<Record<FindingCode, (map: DecisionMap, today: CalendarDate) => readonly Finding[]>> = {
  'veto-uncovered': vetoUncovered,
  'approver-missing': approverMissing,
  'no-path-to-approver': noPathToApprover,
  'compliance-before-poc': complianceBeforePoc,
  'key-players-against': keyPlayersAgainst,
  'amber-balance': amberBalance,
  'mentor-conflicts-with-approver': mentorConflictsWithApprover,
  'layer-empty': layerEmpty,
  'single-threaded': singleThreaded,
  'stance-unverified': stanceUnverified,
  'only-guesses': onlyGuesses,
  'mentor-without-win': mentorWithoutWin,
  'procurement-before-value': procurementBeforeValue,
  'no-opponent-known': noOpponentKnown,
};

/** A finding that is silenced in this deal, and why. */
export interface MutedFinding {
  readonly finding: Finding;
  readonly mute: Mute;
}

/**
 * What the rules say of the map on that day, the worst first: by severity, then in the order of `findingCodes`, then by the
 * weight of those whom it is about. Rules that are switched off are not asked; what is muted is listed apart. A mute about
 * one person silences what is about him alone, or about others who are muted too: a danger that many share is not gone with
 * one of them. A map without people has no findings.
 */
export function findFindings(
  map: DecisionMap,
  today: CalendarDate,
): { readonly findings: readonly Finding[]; readonly muted: readonly MutedFinding[] } {
  const weights = new Map(map.stakeholders.map((person) => [person.id, weightOf(person, map.scoring)]));
  const weigh = ({ stakeholderIds }: Finding) => stakeholderIds.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
  // The codes are asked in their order, and sorting keeps it among equals.
  const all = findingCodes
    .filter((code) => !map.scoring.switchedOff.includes(code))
    .flatMap((code) => rules[code](map, today).toSorted((left, right) => weigh(right) - weigh(left)))
    .sort((left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity));
  const judged = all.map((finding) => ({ finding, mute: muteOf(finding, map.mutes) }));
  return {
    findings: judged.flatMap(({ finding, mute }) => (mute === undefined ? [finding] : [])),
    muted: judged.flatMap(({ finding, mute }) => (mute === undefined ? [] : [{ finding, mute }])),
  };
}

function muteOf({ code, stakeholderIds }: Finding, mutes: readonly Mute[]): Mute | undefined {
  const ofCode = mutes.filter((mute) => mute.code === code);
  const general = ofCode.find(({ stakeholderId }) => stakeholderId === null);
  if (general !== undefined) return general;
  const ofPeople = stakeholderIds.map((id) => ofCode.find(({ stakeholderId }) => stakeholderId === id));
  return ofPeople.every((mute) => mute !== undefined) ? ofPeople[0] : undefined;
}
