import { useEffect, useEffectEvent, useState } from 'react';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { addDays, daysBetween } from '../../../shared/kernel/days.ts';

interface Playing {
  readonly from: CalendarDate;
  readonly today: CalendarDate;
  readonly shown: CalendarDate;
  readonly choose: (day: CalendarDate) => void;
}

/** The whole time passes in about so many steps, so many milliseconds apart. */
const steps = 60;
const pause = 160;

/** Lets time pass from the first day to today; from the day that is shown where that is not today. */
export function usePlay({ from, today, shown, choose }: Playing) {
  const [isPlaying, setPlaying] = useState(false);
  const daysAtOnce = Math.max(1, Math.round(daysBetween(from, today) / steps));

  const goOn = useEffectEvent(() => {
    const next = addDays(shown, daysAtOnce);
    choose(next);
    if (next >= today) setPlaying(false);
  });

  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = window.setInterval(() => goOn(), pause);
    return () => window.clearInterval(timer);
  }, [isPlaying]);

  return {
    isPlaying,
    toggle(): void {
      if (!isPlaying && shown >= today) choose(from);
      setPlaying(!isPlaying);
    },
  };
}
