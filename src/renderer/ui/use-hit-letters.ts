import { useCallback, useEffect, useState } from 'react';

type Match = typeof import('pinyin-pro')['match'];

/** The pinyin dictionary is large: it is loaded when somebody first searches by letters. */
let match: Match | null = null;

async function loadMatch(): Promise<void> {
  match = (await import('pinyin-pro')).match;
}

const noHits: ReadonlySet<number> = new Set();

/** Tells of any name the positions of the letters that the search finds: written out, or as pinyin or its initials. */
export function useLetterMatch(search: string): (name: string) => ReadonlySet<number> {
  const wanted = search.trim().toLowerCase();
  const isPinyin = /^[a-z ]+$/.test(wanted);
  const [isLoaded, setLoaded] = useState(match !== null);
  useEffect(() => {
    if (isPinyin && match === null) void loadMatch().then(() => setLoaded(true));
  }, [isPinyin]);

  return useCallback(
    (name) => {
      if (wanted === '') return noHits;
      const start = name.toLowerCase().indexOf(wanted);
      if (start >= 0) {
        const first = [...name.slice(0, start)].length;
        return new Set([...wanted].map((_, index) => first + index));
      }
      if (!isPinyin || !isLoaded || match === null) return noHits;
      return new Set(match(name, wanted, { continuous: true }) ?? []);
    },
    [wanted, isPinyin, isLoaded],
  );
}

/** Positions of the letters of one name that the search found. */
export function useHitLetters(letters: readonly string[], search: string): ReadonlySet<number> {
  return useLetterMatch(search)(letters.join(''));
}
