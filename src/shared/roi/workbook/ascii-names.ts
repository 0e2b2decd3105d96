const PLAIN = /^[A-Za-z0-9_]+$/;

/**
 * A defined name for each id, in ASCII and unique whatever the case: the id itself behind the prefix, or its position where
 * the id is Chinese or the name already taken.
 */
export function asciiNames(prefix: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [index, id] of ids.entries()) {
    const own = `${prefix}_${id}`;
    const isFree = PLAIN.test(id) && !taken.has(own.toLowerCase());
    let name = isFree ? own : `${prefix}_${String(index + 1).padStart(3, '0')}`;
    while (taken.has(name.toLowerCase())) name += '_';
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}
