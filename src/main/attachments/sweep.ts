import { setImmediate } from 'node:timers/promises';
import type { ContentStore } from './content-store.ts';

/**
 * Removes the contents that no file names and no step of the history could bring back, one at a time with room for other
 * work between; answers how many. Each is looked at once more right before it goes: it may have been added again.
 */
export async function sweepContents(
  contents: ContentStore,
  isNamed: (sha256: string) => boolean,
  inHistory: () => ReadonlySet<string>,
): Promise<number> {
  const candidates = contents.all().filter((sha256) => !isNamed(sha256));
  if (candidates.length === 0) return 0;
  const kept = inHistory();
  let removed = 0;
  for (const sha256 of candidates) {
    if (kept.has(sha256)) continue;
    await setImmediate();
    if (isNamed(sha256)) continue;
    await contents.remove(sha256);
    removed += 1;
  }
  return removed;
}
