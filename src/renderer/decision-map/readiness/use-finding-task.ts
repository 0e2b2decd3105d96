import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { Finding, Severity } from '../../../shared/decision-map/rules/finding.ts';
import { addDays, weekdayOf } from '../../../shared/kernel/days.ts';
import type { TaskFinding, TaskRow } from '../../../shared/tasks/model.ts';
import { orpc } from '../../app/client.ts';
import { useMadeToast } from '../../app/new-record/use-made-toast.ts';
import { useToday } from '../../app/today.ts';

/** Days until what a finding asks for should be done. */
const daysFor: Readonly<Record<Severity, number>> = { high: 3, medium: 7, low: 14 };
const saturday = 6;

/** Makes findings tasks, and finds the tasks that were made of them. */
export function useFindingTask(map: DecisionMap) {
  const today = useToday();
  const tellMade = useMadeToast();
  const { opportunityId, accountId } = map;
  const list = useQuery(orpc.tasks.list.queryOptions({ input: { kind: 'opportunity', id: opportunityId } }));
  const create = useMutation(orpc.tasks.create.mutationOptions({ onSuccess: tellMade.task }));
  const making = useRef(new Set<string>());
  const openTaskOf = (tasks: readonly TaskRow[], { finding, stakeholderId }: TaskFinding) =>
    tasks.find((task) => task.doneAt === null && task.finding === finding && task.stakeholderId === stakeholderId);
  return {
    /** The open task that was made of it, whatever it is called by now: no finding is made a task twice. */
    taskOf: (key: TaskFinding): TaskRow | undefined => openTaskOf(list.data ?? [], key),
    async make(
      { severity, stakeholderIds }: Pick<Finding, 'severity' | 'stakeholderIds'>,
      key: TaskFinding,
      title: string,
    ): Promise<void> {
      const name = `${key.finding} ${key.stakeholderId}`;
      // A second click while the first is under way, or before the tasks are read, makes no second task.
      if (making.current.has(name)) return;
      making.current.add(name);
      const known = list.data ?? (await list.refetch()).data ?? [];
      if (openTaskOf(known, key) !== undefined) {
        making.current.delete(name);
        return;
      }
      const about = map.stakeholders.find(({ id }) => id === stakeholderIds[0]);
      const due = addDays(today, daysFor[severity]);
      const task = {
        ...{ ...key, title: title.slice(0, 300), accountId, opportunityId },
        personId: about?.personId ?? null,
        ownerId: about?.coveredById ?? null,
        dueOn: weekdayOf(due) < saturday ? due : addDays(due, 8 - weekdayOf(due)),
      };
      try {
        await create.mutateAsync(task);
        await list.refetch();
      } catch {
        // The failure is told where all failures are.
      } finally {
        making.current.delete(name);
      }
    },
  };
}
