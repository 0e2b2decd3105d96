import type { TaskFinding } from '../tasks/model.ts';
import type { FindingCode } from './finding-codes.ts';
import type { Finding } from './rules/finding.ts';

/** Rules that speak of one person at a time; all others speak once a deal, or once a layer, of whoever it is about. */
const personal: readonly FindingCode[] = [
  'veto-uncovered',
  'approver-missing',
  'mentor-conflicts-with-approver',
  'single-threaded',
  'stance-unverified',
  'only-guesses',
  'mentor-without-win',
];

/**
 * What tells a finding from the others of its deal, whatever its words are: in another language, with other numbers, or
 * when a person has another name by now. A finding about several people stays the same when they are others.
 */
export function findingKey({ code, stakeholderIds, layer }: Pick<Finding, 'code' | 'stakeholderIds' | 'layer'>) {
  const [first] = stakeholderIds;
  if (first !== undefined && personal.includes(code)) return keyAbout(code, first);
  return { finding: layer === null ? code : `${code}/${layer}`, stakeholderId: null } satisfies TaskFinding;
}

/** The question who a stakeholder is of whom only the part is known. */
export function questionKey(stakeholderId: string): TaskFinding {
  return keyAbout('who-is', stakeholderId);
}

/** Whoever it is about may be gone one day: the word keeps it apart from a finding that is about nobody. */
function keyAbout(code: FindingCode | 'who-is', stakeholderId: string): TaskFinding {
  return { finding: `${code}/person`, stakeholderId };
}
