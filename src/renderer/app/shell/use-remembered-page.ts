import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSetPreferences } from '../preferences.ts';

const secondsAtRest = 0.5;

/** Remembers the open page and its filters for the next start. Ids and filters only: no customer's name is in it. */
export function useRememberedPage(): void {
  const page = useRouterState({ select: (state) => state.location.href });
  const setPreferences = useSetPreferences();
  useEffect(() => {
    const timer = window.setTimeout(() => setPreferences({ lastPage: page.slice(0, 500) }), secondsAtRest * 1000);
    return () => window.clearTimeout(timer);
  }, [page, setPreferences]);
}
