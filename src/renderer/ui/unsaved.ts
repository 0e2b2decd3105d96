import { type RefObject, useEffect, useEffectEvent, useId } from 'react';
import { create } from 'zustand';

/** What on screen holds something that is not handed over to be stored: its name, or none, by a key of its own. */
export const useUnsavedKeys = create<{ readonly keys: ReadonlyMap<string, string> }>(() => ({ keys: new Map() }));

/** @param name - what the user knows it by, e.g. the label of a box */
export function markUnsaved(key: string, isUnsaved: boolean, name = ''): void {
  const { keys } = useUnsavedKeys.getState();
  if (keys.has(key) === isUnsaved) return;
  const others = [...keys].filter(([each]) => each !== key);
  useUnsavedKeys.setState({ keys: new Map(isUnsaved ? [...others, [key, name]] : others) });
}

/** The names of what is unsaved, each once. */
export function unsavedNames(keys: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(keys.values())].filter((name) => name !== '');
}

/** Says for as long as a box is there whether it holds something unsaved. */
export function useUnsaved(isUnsaved: boolean, box?: RefObject<HTMLInputElement | HTMLTextAreaElement | null>): void {
  const key = useId();
  useEffect(() => {
    const name = box?.current?.labels?.[0]?.textContent ?? box?.current?.ariaLabel ?? '';
    markUnsaved(key, isUnsaved, name);
    return () => markUnsaved(key, false);
  }, [key, isUnsaved, box]);
}

/** Boxes whose letters cannot be kept as they are: leaving the page would lose them. */
const refused = new Map<string, () => void>();

/** Brings the user to the first box whose letters would be lost; false when there is none. */
export function showRefused(): boolean {
  const [show] = refused.values();
  show?.();
  return show !== undefined;
}

/** Says for as long as a box is there whether its letters would be lost, and how to get to it. */
export function useRefused(isRefused: boolean, show: () => void): void {
  const key = useId();
  const latest = useEffectEvent(show);
  useEffect(() => {
    if (!isRefused) return undefined;
    refused.set(key, () => latest());
    return () => void refused.delete(key);
  }, [key, isRefused]);
}
