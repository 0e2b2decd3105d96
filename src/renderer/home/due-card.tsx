import { useTranslation } from 'react-i18next';
import { groupByDue } from '../../shared/home/due-groups.ts';
import type { HomeDay } from '../../shared/home/model.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { useLanguage } from '../app/i18n.ts';
import { openNewTask } from '../app/new-record/new-record-state.ts';
import { formatCount } from '../ui/format.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { type DueItem, DueLine } from './due-line.tsx';
import { HomeCard, HomeGroup } from './home-list.tsx';
import { type Later, ListEnd } from './list-end.tsx';

interface DueCardProps {
  readonly day: HomeDay;
  readonly today: CalendarDate;
  readonly later: Later;
}

/** Tasks, next steps of deals and what plans hold by when they are due, completed in place. */
export function DueCard({ day, today, later }: DueCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const items = dueItems(day);
  const { due, dueLater } = day.counts;
  const hidden = due + (later.isShown ? dueLater : 0) - items.length;
  // Tomorrow is told from the week only among meetings: what is due tomorrow is seldom done at an hour.
  const groups = groupByDue(items, ({ dueOn }) => dueOn, today);
  return (
    <HomeCard
      label={t('home:due.title')}
      count={due === 0 ? '' : formatCount(due, language)}
      className="home-due"
      aside={<IconButton name="plus" label={t('home:due.add')} onClick={() => openNewTask(null)} />}
    >
      {groups.map(({ group, rows }) => (
        <HomeGroup key={group} label={t(`home:group.${group}`)}>
          {rows.map((item) => (
            <DueLine key={item.key} item={item} today={today} />
          ))}
        </HomeGroup>
      ))}
      {items.length === 0 ? <p className="home-none">{t('home:due.none')}</p> : null}
      <ListEnd later={later} laterCount={dueLater} hidden={hidden} />
    </HomeCard>
  );
}

/** All kinds in one order: the soonest first, of the same day tasks, next steps and plans after each other. */
function dueItems({ tasks, nextSteps, planLines }: HomeDay): readonly DueItem[] {
  const items: readonly DueItem[] = [
    ...tasks.map((task): DueItem => ({ kind: 'task', key: task.id, dueOn: task.dueOn, task })),
    ...nextSteps.map((deal): DueItem => ({ kind: 'next-step', key: deal.id, dueOn: deal.nextStepDate, deal })),
    ...planLines.map((line): DueItem => ({ kind: 'plan', key: line.id, dueOn: line.dueOn, line })),
  ];
  return items.toSorted((left, right) => (left.dueOn ?? '').localeCompare(right.dueOn ?? '', 'en'));
}
