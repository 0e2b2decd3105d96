import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { parseQuickEntry, type QuickEntry } from '../../../shared/activities/quick-entry/parse-quick-entry.ts';
import type { QuickChoice } from '../../../shared/activities/quick-entry/quick-choice.ts';
import { unreadTimes } from '../../../shared/activities/quick-entry/unread-time.ts';
import { formatFullDay } from '../../ui/format-day.ts';
import { client, orpc } from '../client.ts';
import { reportFailure } from '../failures.ts';
import { useLanguage } from '../i18n.ts';
import { openNewActivity, openNewTask } from '../new-record/new-record-state.ts';
import { useMadeToast } from '../new-record/use-made-toast.ts';
import { useToday } from '../today.ts';
import type { PaletteItem } from './palette-item.ts';
import { planQuickEntry, type QuickPlan } from './plan-quick-entry.ts';

/** What the typed line would make, one item for each way to understand it; Enter makes the first. */
export function useQuickEntry(typed: string): readonly PaletteItem[] {
  const { t } = useTranslation();
  const today = useToday();
  const language = useLanguage();
  const tellMade = useMadeToast();
  const { accountId: onScreen = null } = useParams({ strict: false });
  const entry = parseQuickEntry(typed.slice(0, 500), today);
  const input = { words: (entry?.words ?? []).slice(0, 40), accountId: onScreen, isTask: entry?.kind === 'task' };
  const { data: choices } = useQuery({ ...orpc.activities.resolve.queryOptions({ input }), enabled: entry !== null });
  const activity = useMutation(orpc.activities.create.mutationOptions({ onSuccess: tellMade.activity }));
  const task = useMutation(orpc.tasks.create.mutationOptions({ onSuccess: tellMade.task }));
  if (entry === null) return [];

  const kindWord = (kind: QuickEntry['kind']) => t(kind === 'task' ? 'tasks:field.title' : `activities:kind.${kind}`);
  const planOf = (choice: QuickChoice) =>
    planQuickEntry(entry, choice, today, { kind: kindWord(entry.kind), and: t('activities:nameSeparator') });

  function saveOf(plan: QuickPlan): (() => Promise<unknown>) | undefined {
    if (plan.kind === 'activity') return () => activity.mutateAsync(plan.input);
    return plan.kind === 'task' ? () => task.mutateAsync(plan.input) : undefined;
  }

  function ask(plan: QuickPlan): void {
    if (plan.kind === 'activity' || plan.kind === 'ask-activity') openNewActivity(plan.draft);
    else if (plan.kind === 'task') openNewTask(plan.input.accountId, plan.input.title);
    else openNewTask(plan.accountId, plan.title);
  }

  /** Who is faster than the look-up still gets what the line says, or the dialog where it says too little. */
  async function resolveAndCarryOut(): Promise<void> {
    const [only, ...others] = await client.activities.resolve(input).catch((error: unknown) => {
      reportFailure(error);
      throw error;
    });
    if (only === undefined) return;
    const plan = planOf(only);
    const save = others.length === 0 ? saveOf(plan) : undefined;
    if (save === undefined) ask(plan);
    else await save();
  }

  const when = [
    entry.day === null && entry.kind === 'task'
      ? t('activities:quick.noDay')
      : formatFullDay(entry.day ?? today, language),
    entry.time,
    entry.minutes === null ? null : t('activities:length.minutes', { count: entry.minutes }),
  ]
    .filter((part) => part !== null)
    .join(' ');
  const item = (key: string, title: string, more: Pick<PaletteItem, 'run' | 'save' | 'longName'>): PaletteItem => ({
    key: `quick-${key}`,
    icon: entry.kind === 'task' ? 'check' : 'calendar',
    title,
    context: when,
    ...more,
  });

  if (choices === undefined) {
    const title = t('activities:quick.looking', { kind: kindWord(entry.kind) });
    return [item('looking', title, { run: () => undefined, save: resolveAndCarryOut })];
  }
  return choices.map((choice, index) => {
    const plan = planOf(choice);
    const people = choice.people
      .map(({ name, title }) => (title === '' ? name : t('activities:nameAndTitle', { name, title })))
      .join(t('activities:nameSeparator'));
    const named = [choice.account?.name, people, choice.subject.join(' ')].filter(Boolean).join(' · ');
    const isUnnamed = choice.account === null && choice.missing.length === 0;
    const missing = isUnnamed ? entry.words.join(' ') : choice.missing.join(t('activities:nameSeparator'));
    const unread = unreadTimes(entry.words).join(t('activities:nameSeparator'));
    const title = plan.kind === 'task' && choice.missing.length > 0 ? plan.input.title : named;
    const words = { kind: kindWord(entry.kind), named: title === '' ? entry.words.join(' ') : title, missing, unread };
    const isAsking = plan.kind === 'ask-activity' || plan.kind === 'ask-task';
    const code = !isAsking ? 'make' : unread !== '' ? 'askWhen' : missing === '' ? 'ask' : 'askMissing';
    const save = saveOf(plan);
    return item(String(index), t(`activities:quick.${code}`, words), {
      run: () => ask(plan),
      ...(save === undefined ? {} : { save }),
      ...(choice.account === null ? {} : { longName: choice.account.name }),
    });
  });
}
