import { Fragment } from 'react';
import { useHitLetters } from './use-hit-letters.ts';

interface HitNameProps {
  readonly name: string;
  readonly search: string;
}

/** A name with the letters underlined that the search found, by themselves or by their pinyin. */
export function HitName({ name, search }: HitNameProps) {
  const letters = [...name];
  const hits = useHitLetters(letters, search);
  if (hits.size === 0) return name;
  const parts: { readonly start: number; readonly isHit: boolean; text: string }[] = [];
  for (const [index, letter] of letters.entries()) {
    const last = parts.at(-1);
    if (last !== undefined && last.isHit === hits.has(index)) last.text += letter;
    else parts.push({ start: index, isHit: hits.has(index), text: letter });
  }
  return parts.map(({ start, isHit, text }) =>
    isHit ? <mark key={start}>{text}</mark> : <Fragment key={start}>{text}</Fragment>,
  );
}
