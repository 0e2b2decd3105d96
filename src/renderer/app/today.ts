import { useSyncExternalStore } from 'react';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { localDay } from '../../shared/kernel/days.ts';

const secondsBetweenLooks = 30;

/** Looks at the clock often instead of sleeping until midnight: a laptop that slept itself wakes on another day. */
function watchDay(onChange: () => void): () => void {
  const timer = window.setInterval(onChange, secondsBetweenLooks * 1000);
  document.addEventListener('visibilitychange', onChange);
  return () => {
    window.clearInterval(timer);
    document.removeEventListener('visibilitychange', onChange);
  };
}

/** The day it is on this machine; the screen follows when midnight passes. */
export function useToday(): CalendarDate {
  return useSyncExternalStore(watchDay, () => localDay(new Date()));
}
