import type { Acquaintance } from './model.ts';

/** What becomes of the acquaintances of two records that become one. */
export interface MergedAcquaintances {
  readonly removed: readonly string[];
  readonly changed: readonly Acquaintance[];
}

/**
 * Puts one person in the place of the other in all acquaintances of both. Nobody comes to know himself, and no two
 * people know each other twice in one way; the note of what falls away is kept with the one that stays.
 */
export function mergeAcquaintances(
  all: readonly Acquaintance[],
  { keepId, dropId }: { readonly keepId: string; readonly dropId: string },
): MergedAcquaintances {
  const stands = (id: string) => (id === dropId ? keepId : id);
  const removed: string[] = [];
  const kept = new Map<string, Acquaintance>();
  for (const before of all) {
    const after = { ...before, personId: stands(before.personId), otherId: stands(before.otherId) };
    const key = pairKey(after);
    const same = kept.get(key);
    if (after.personId === after.otherId) removed.push(after.id);
    else if (same === undefined) kept.set(key, after);
    else {
      removed.push(after.id);
      kept.set(key, { ...same, note: joinNotes(same.note, after.note) });
    }
  }
  const before = new Map(all.map((one) => [one.id, one]));
  return { removed, changed: [...kept.values()].filter((one) => !isSame(one, before.get(one.id))) };
}

/** A referral goes one way, the other kinds hold both ways. */
function pairKey({ kind, personId, otherId }: Acquaintance): string {
  const ids = kind === 'referral' ? [personId, otherId] : [personId, otherId].sort();
  return [kind, ...ids].join(' ');
}

function joinNotes(first: string, second: string): string {
  if (second === '' || first.includes(second)) return first;
  return (first === '' ? second : `${first}\n${second}`).slice(0, 500);
}

function isSame(one: Acquaintance, other: Acquaintance | undefined): boolean {
  return one.personId === other?.personId && one.otherId === other.otherId && one.note === other.note;
}
