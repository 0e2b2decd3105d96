import { useSyncExternalStore } from 'react';
import { usePreferences } from '../preferences.ts';

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  systemDark.addEventListener('change', listener);
  return () => systemDark.removeEventListener('change', listener);
}

/** Light or dark, as chosen or as the system says. */
export function useShade(): 'light' | 'dark' {
  const { theme } = usePreferences();
  const isSystemDark = useSyncExternalStore(subscribe, () => systemDark.matches);
  if (theme !== 'system') return theme;
  return isSystemDark ? 'dark' : 'light';
}
