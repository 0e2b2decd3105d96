import { useEffect, useId } from 'react';
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
