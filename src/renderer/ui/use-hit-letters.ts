import { useEffect, useState } from 'react';

type Match = typeof import('pinyin-pro')['match'];

/** The pinyin dictionary is large: it is loaded when somebody first searches by letters. */
let match: Match | null = null;

async function loadMatch(): Promise<void> {
  match = (await import('pinyin-pro')).match;
}

const noHits: ReadonlySet<number> = new Set();

/** Positions of the letters that the search found: written out, or as pinyin or its initials. */
export function useHitLetters(letters: readonly string[], search: string): ReadonlySet<number> {
  const wanted = search.trim().toLowerCase();
  const isPinyin = /^[a-z ]+$/.test(wanted);
  const [, setLoaded] = useState(match !== null);
  useEffect(() => {
    if (isPinyin && match === null) void loadMatch().then(() => setLoaded(true));
  }, [isPinyin]);

  if (wanted === '') return noHits;
  const name = letters.join('');
  const start = name.toLowerCase().indexOf(wanted);
  if (start >= 0) {
    const first = [...name.slice(0, start)].length;
    return new Set([...wanted].map((_, index) => first + index));
  }
  if (!isPinyin || match === null) return noHits;
  return new Set(match(name, wanted, { continuous: true }) ?? []);
}
