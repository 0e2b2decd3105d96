import { useEffect, useEffectEvent, useId } from 'react';
import { create } from 'zustand';

/** What on screen holds something that is not handed over to be stored, by a key of its own. */
export const useUnsavedKeys = create<{ readonly keys: ReadonlySet<string> }>(() => ({ keys: new Set() }));

export function markUnsaved(key: string, isUnsaved: boolean): void {
  const { keys } = useUnsavedKeys.getState();
  if (keys.has(key) === isUnsaved) return;
  const others = [...keys].filter((each) => each !== key);
  useUnsavedKeys.setState({ keys: new Set(isUnsaved ? [...others, key] : others) });
}

/** Says for as long as a box is there whether it holds something unsaved. */
export function useUnsaved(isUnsaved: boolean): void {
  const key = useId();
  useEffect(() => {
    markUnsaved(key, isUnsaved);
    return () => markUnsaved(key, false);
  }, [key, isUnsaved]);
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
