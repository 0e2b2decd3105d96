import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineScope } from '../../shared/activities/scope.ts';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { AddRow } from '../ui/add-row.tsx';
import { TaskLine } from './task-line.tsx';
import './tasks.css';

interface TaskCardProps {
  readonly accountId: string;
  readonly personId?: string | undefined;
  readonly opportunityId?: string | undefined;
}

/** What is to be done for a customer, a person or a deal; done tasks are folded away. */
export function TaskCard({ accountId, personId, opportunityId }: TaskCardProps) {
  const { t } = useTranslation();
  const [showsDone, setShowsDone] = useState(false);
  const list = useQuery(orpc.tasks.list.queryOptions({ input: scopeOf({ accountId, personId, opportunityId }) }));
  const create = useMutation(orpc.tasks.create.mutationOptions());
  const rows = list.data ?? [];
  const open = rows.filter(({ doneAt }) => doneAt === null);
  const done = rows.filter(({ doneAt }) => doneAt !== null);
  const about = { accountId, personId: personId ?? null, opportunityId: opportunityId ?? null };
  return (
    <section className="card task-card" aria-label={t('tasks:title')}>
      <div className="hd">
        <h2>{t('tasks:title')}</h2>
        <span className="cnt">{open.length > 0 ? open.length : ''}</span>
      </div>
      {list.error === null ? null : <QueryFailure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data !== undefined && open.length === 0 ? <p className="task-none">{t('tasks:none')}</p> : null}
      <ul className="task-list">
        {open.map((task) => (
          <TaskLine key={task.id} task={task} />
        ))}
      </ul>
      <AddRow label={t('tasks:add')} maxLength={300} onAdd={(title) => create.mutateAsync({ title, ...about })} />
      {done.length === 0 ? null : (
        <button
          type="button"
          className="btn ghost t24 task-fold"
          aria-expanded={showsDone}
          onClick={() => setShowsDone(!showsDone)}
        >
          {showsDone ? t('tasks:hideDone') : t('tasks:done', { count: done.length })}
        </button>
      )}
      {showsDone ? (
        <ul className="task-list">
          {done.map((task) => (
            <TaskLine key={task.id} task={task} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function scopeOf({ accountId, personId, opportunityId }: TaskCardProps): TimelineScope {
  if (personId !== undefined) return { kind: 'person', id: personId };
  if (opportunityId !== undefined) return { kind: 'opportunity', id: opportunityId };
  return { kind: 'account', id: accountId };
}
