import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { addDays, localDay } from '../../shared/kernel/days.ts';
import { type Language, textIn } from '../../shared/kernel/text.ts';
import type { DemoContent } from './content.ts';
import type { DemoServices } from './demo-services.ts';

/** The content of the demo as it is put into one language on one day. */
export interface DemoFilling {
  readonly services: DemoServices;
  readonly content: DemoContent;
  readonly language: Language;
  /** Texts that may be empty too. */
  readonly say: (text: { readonly zh: string; readonly en: string }) => string;
  /** The day so many days from today. */
  readonly day: (inDays: number) => CalendarDate;
  /** The same, off the weekend: what was goes to the Friday before, what comes to the Monday after. */
  readonly workday: (inDays: number) => CalendarDate;
}

export function fillingOf(services: DemoServices, language: Language): DemoFilling {
  const today = localDay(services.now());
  return {
    services,
    content: services.content(),
    language,
    say: (text) => textIn(text, language),
    day: (inDays) => addDays(today, inDays),
    workday: (inDays) => offTheWeekend(addDays(today, inDays), inDays),
  };
}

/** Ids of the demo's people by their codes, as far as they are (still) there under their names. */
export function peopleByCode({ services, content }: DemoFilling, accountId: string): ReadonlyMap<string, string> {
  const present = services.people.ofAccount(accountId);
  return new Map(
    content.people.flatMap(({ code, name }) => {
      const person = present.find((candidate) => candidate.name === name.zh || candidate.name === name.en);
      return person === undefined ? [] : [[code, person.id] as const];
    }),
  );
}

function offTheWeekend(day: CalendarDate, inDays: number): CalendarDate {
  const ofWeek = new Date(day).getUTCDay();
  if (inDays === 0 || (ofWeek !== 0 && ofWeek !== 6)) return day;
  if (inDays < 0) return addDays(day, ofWeek === 6 ? -1 : -2);
  return addDays(day, ofWeek === 6 ? 2 : 1);
}
