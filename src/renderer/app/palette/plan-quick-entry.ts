import type { QuickEntry } from '../../../shared/activities/quick-entry/parse-quick-entry.ts';
import type { QuickChoice } from '../../../shared/activities/quick-entry/quick-choice.ts';
import { unreadTimes } from '../../../shared/activities/quick-entry/unread-time.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import type { ActivityDraft } from '../new-record/activity-draft.ts';

interface PlanWords {
  /** The kind in the reader's language. */
  readonly kind: string;
  /** What stands between names. */
  readonly and: string;
}

/** What a choice leads to: a record, or a dialog that asks for what is missing. */
export type QuickPlan = ReturnType<typeof planQuickEntry>;

/** From the line as read and one way to understand its words to what is made of them. */
export function planQuickEntry(entry: QuickEntry, choice: QuickChoice, today: CalendarDate, words: PlanWords) {
  const { account, people, missing } = choice;
  const subject = choice.subject.join(' ').slice(0, 300);
  const accountId = account?.id ?? null;
  // A day or time that was not understood is asked for: today would be a guess.
  const isUnread = unreadTimes(entry.words).length > 0;
  if (entry.kind === 'task') {
    // Whoever is not on record is kept in the title.
    const title = (subject === '' || missing.length > 0 ? entry.words.join(' ') : subject).slice(0, 300);
    if (title === '' || isUnread) return { kind: 'ask-task', accountId, title } as const;
    const input = { title, dueOn: entry.day, accountId, personId: people[0]?.id ?? null };
    return { kind: 'task', input } as const;
  }
  const { kind, time, minutes } = entry;
  const day = entry.day ?? today;
  const personIds = people.map(({ id }) => id);
  const draft = { kind, day, time, minutes, subject, accountId, personIds } satisfies ActivityDraft;
  if (accountId === null || missing.length > 0 || isUnread) return { kind: 'ask-activity', draft } as const;
  const names = people.map(({ name }) => name).join(words.and);
  const usualSubject = names === '' ? words.kind : `${words.kind} ${names}`.slice(0, 300);
  const tookPlace = kind === 'note' || day < today || (entry.isPast && day === today);
  const status: 'done' | 'planned' = tookPlace ? 'done' : 'planned';
  const input = { ...draft, accountId, subject: subject === '' ? usualSubject : subject, status };
  return { kind: 'activity', draft, input } as const;
}
