import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HomeDeal, PlanDue } from '../../shared/home/model.ts';
import { assertNever } from '../../shared/kernel/assert-never.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { daysBetween } from '../../shared/kernel/days.ts';
import type { TaskRow } from '../../shared/tasks/model.ts';
import { orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { useUndo } from '../app/undo.ts';
import { formatShortDay } from '../ui/format-day.ts';
import { showToast } from '../ui/toast.ts';
import { HomeWords } from './home-list.tsx';

/** A task, the next step of a deal, or a line of a plan, with the day for it. */
export type DueItem =
  | { readonly kind: 'task'; readonly key: string; readonly dueOn: CalendarDate | null; readonly task: TaskRow }
  | { readonly kind: 'next-step'; readonly key: string; readonly dueOn: CalendarDate | null; readonly deal: HomeDeal }
  | { readonly kind: 'plan'; readonly key: string; readonly dueOn: CalendarDate; readonly line: PlanDue };

/** One line: what is to be done, for whom, how late it is, and the button that completes it. */
export function DueLine({ item, today }: { readonly item: DueItem; readonly today: CalendarDate }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const complete = useCompletion(item, today);
  const { dueOn } = item;
  const title = titleOf(item, t('home:due.nextStep'));
  const daysLate = dueOn === null ? 0 : daysBetween(dueOn, today);
  const tone = daysLate > 0 ? 'late' : dueOn === today ? 'now' : 'later';
  return (
    <li className="home-line">
      <span className={`due-mark ${tone}`} aria-hidden="true" />
      <DueLink item={item}>
        <HomeWords title={title} detail={detailOf(item)} />
      </DueLink>
      <span className={daysLate > 0 ? 'home-late' : 'mut t12'}>
        {daysLate > 0 ? t('home:due.overdue', { count: daysLate }) : null}
        {daysLate === 0 && dueOn === today ? t('home:due.today') : null}
        {dueOn !== null && dueOn > today ? formatShortDay(dueOn, language) : null}
      </span>
      <button type="button" className="btn t24" aria-label={t('home:due.doneLabel', { title })} onClick={complete}>
        {t('home:due.done')}
      </button>
    </li>
  );
}

/** Done tasks keep the moment; a next step that is done leaves room for the next one. */
function useCompletion(item: DueItem, today: CalendarDate): () => void {
  const { t } = useTranslation();
  const { undo } = useUndo();
  const tell = (title: string) => showToast({ kind: 'done', title, action: { label: t('app:undo.short'), run: undo } });
  const task = useMutation(
    orpc.tasks.update.mutationOptions({ onSuccess: ({ title }) => tell(t('tasks:completed', { title })) }),
  );
  const deal = useMutation(
    orpc.opportunities.update.mutationOptions({
      onSuccess: () => tell(t('home:due.stepDone', { title: titleOf(item, '') })),
    }),
  );
  const plan = useMutation(
    orpc.poc.plan.update.mutationOptions({ onSuccess: () => tell(t('tasks:completed', { title: titleOf(item, '') })) }),
  );
  return () => {
    switch (item.kind) {
      case 'task':
        return task.mutate({ id: item.task.id, changes: { doneAt: new Date().toISOString() } });
      case 'next-step':
        return deal.mutate({ id: item.deal.id, changes: { nextStep: '', nextStepDate: null } });
      case 'plan':
        return plan.mutate({ id: item.line.id, changes: { doneOn: today, progress: 100 } });
      default:
        return assertNever(item);
    }
  };
}

interface DueLinkProps {
  readonly item: DueItem;
  readonly children: React.ReactNode;
}

function DueLink({ item, children }: DueLinkProps) {
  const { accountId, opportunityId } = placeOf(item);
  if (accountId === null) return <span className="home-link">{children}</span>;
  if (opportunityId === null) {
    return (
      <Link to="/accounts/$accountId/activity" params={{ accountId }} className="home-link">
        {children}
      </Link>
    );
  }
  const address = '/accounts/$accountId/opportunities/$opportunityId';
  const params = { accountId, opportunityId };
  if (item.kind === 'plan') {
    return (
      <Link to={`${address}/poc`} params={params} search={{ poc: item.line.pocId, tab: 'plan' }} className="home-link">
        {children}
      </Link>
    );
  }
  return (
    <Link to={address} params={params} className="home-link">
      {children}
    </Link>
  );
}

function titleOf(item: DueItem, unnamedStep: string): string {
  switch (item.kind) {
    case 'task':
      return item.task.title;
    case 'next-step':
      return item.deal.nextStep || unnamedStep;
    case 'plan':
      return item.line.name;
    default:
      return assertNever(item);
  }
}

function placeOf(item: DueItem): { readonly accountId: string | null; readonly opportunityId: string | null } {
  switch (item.kind) {
    case 'task':
      return item.task;
    case 'next-step':
      return { accountId: item.deal.accountId, opportunityId: item.deal.id };
    case 'plan':
      return item.line;
    default:
      return assertNever(item);
  }
}

function detailOf(item: DueItem): string {
  const parts = partsOf(item);
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

function partsOf(item: DueItem): readonly (string | null)[] {
  switch (item.kind) {
    case 'task':
      return [item.task.accountName, item.task.opportunityName, item.task.personName, item.task.ownerName];
    case 'next-step':
      return [item.deal.accountName, item.deal.name];
    case 'plan':
      return [item.line.accountName, item.line.pocName];
    default:
      return assertNever(item);
  }
}
