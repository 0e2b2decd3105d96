import type { Standing } from './model.ts';

/** What is compared of a record: when it was last changed, where its table keeps that, and all of it. */
export interface ComparedRecord {
  readonly updatedAt: string | null;
  readonly values: Readonly<Record<string, string | number | null>>;
}

/**
 * How a record of a bundle stands to the one here: the later change wins; equal moments are one and the same change.
 * What keeps no moment of its own (a driver, an attendee) stands as what it hangs on, where it differs at all.
 * @param owner Standing of what it hangs on.
 */
export function compareRecords(theirs: ComparedRecord, ours: ComparedRecord | undefined, owner: Standing): Standing {
  if (ours === undefined) return 'new';
  if (theirs.updatedAt !== null && ours.updatedAt !== null) {
    if (theirs.updatedAt === ours.updatedAt) return 'same';
    return theirs.updatedAt > ours.updatedAt ? 'newer-in-bundle' : 'newer-here';
  }
  if (Object.entries(theirs.values).every(([name, value]) => ours.values[name] === value)) return 'same';
  return owner === 'newer-in-bundle' ? 'newer-in-bundle' : 'newer-here';
}
