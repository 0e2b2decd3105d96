import { useMemo } from 'react';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { useLetterMatch } from '../../ui/use-hit-letters.ts';
import { useMapScreen } from '../state.ts';

interface FoundCards {
  /** Whom the words of the search find; empty without words. */
  readonly hits: readonly string[];
  /** Who fits neither the words nor the filters. */
  readonly dimmed: ReadonlySet<string>;
}

/** Whom search and filters let stand out. */
export function useFoundCards({ stakeholders }: DecisionMap): FoundCards {
  const { words, stances, coverages } = useMapScreen();
  const match = useLetterMatch(words);
  return useMemo(() => {
    const isSearched = words.trim() !== '';
    const hits = isSearched
      ? stakeholders.filter(({ name, title }) => match(name).size > 0 || match(title).size > 0).map(({ id }) => id)
      : [];
    const found = new Set(hits);
    const dimmed = stakeholders.filter(
      ({ id, stance, coverage }) =>
        (isSearched && !found.has(id)) ||
        (stances.length > 0 && !stances.includes(stance)) ||
        (coverages.length > 0 && !coverages.includes(coverage)),
    );
    return { hits, dimmed: new Set(dimmed.map(({ id }) => id)) };
  }, [stakeholders, words, stances, coverages, match]);
}
