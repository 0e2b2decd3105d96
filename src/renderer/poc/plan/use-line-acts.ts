import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import type { PlanTask } from '../../../shared/poc/plan.ts';
import type { PlanOfPoc } from '../../../shared/poc/schedule/contract.ts';
import { moveTask } from '../../../shared/poc/schedule/move-task.ts';
import { moveLine } from '../../../shared/poc/schedule/outline.ts';
import type { Plan } from '../../../shared/poc/schedule/plan.ts';
import type { ScheduledTask } from '../../../shared/poc/schedule/schedule.ts';
import type { WorkCalendar } from '../../../shared/poc/schedule/work-calendar.ts';
import { orpc } from '../../app/client.ts';
import { useUndo } from '../../app/undo.ts';
import { showToast } from '../../ui/toast.ts';
import type { PlanDraft, usePlanEdits } from './use-plan-edits.ts';

export type LineActs = ReturnType<typeof useLineActs>;

interface LineActsOptions {
  readonly plan: PlanOfPoc;
  /** The plan as it is drawn, drafts included. */
  readonly drawn: Plan;
  readonly calendar: WorkCalendar;
  /** Today, where the forecast is shown and moved in; null = the plan. */
  readonly from: CalendarDate | null;
  readonly edits: ReturnType<typeof usePlanEdits>;
  readonly selectedId: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
}

/** What has begun stays where it began. */
export function canMove({ kind, startedOn, doneOn }: PlanTask): boolean {
  return kind !== 'phase' && startedOn === null && doneOn === null;
}

/** A task that is over took as long as it took. */
export function canStretch({ kind, doneOn }: PlanTask): boolean {
  return kind === 'task' && doneOn === null;
}

/** Everything that the keyboard, the mouse and the buttons do to lines. */
export function useLineActs(options: LineActsOptions) {
  const { plan, drawn, calendar, from, edits, selectedId, onSelect, onOpen } = options;
  const { t } = useTranslation();
  const { undo } = useUndo();
  const pocId = plan.poc.id;
  const addLine = useMutation(orpc.poc.plan.add.mutationOptions());
  const removeLine = useMutation(orpc.poc.plan.remove.mutationOptions());
  const arrange = useMutation(orpc.poc.plan.arrange.mutationOptions());

  /** The day to which a task goes with so many working days more or fewer. */
  const dayFrom = (row: ScheduledTask, steps: number): CalendarDate =>
    calendar.dayAt(calendar.pointOf(row.start) + steps);

  /** What brings a task to a day; what depends on it follows. */
  const movedTo = (id: string, day: CalendarDate): PlanDraft => ({
    id,
    changes: moveTask(drawn, id, day, calendar, from),
  });

  return {
    /** A new line below the chosen one, in its phase. */
    async add(kind: PlanTask['kind']): Promise<void> {
      const below = plan.tasks.find(({ id }) => id === selectedId);
      const parentId = below?.kind === 'phase' ? below.id : (below?.parentId ?? null);
      const id = await addLine.mutateAsync({
        ...{ pocId, kind, name: t(`poc-plan:newName.${kind}`), days: kind === 'task' ? 1 : 0 },
        ...{ parentId: kind === 'phase' ? null : parentId, belowId: kind === 'phase' ? null : selectedId },
      });
      onOpen(id);
    },
    remove(task: PlanTask): void {
      const onSuccess = () => {
        onSelect(null);
        showToast({
          kind: 'done',
          title: t('poc-plan:removed', { name: task.name }),
          action: { label: t('app:undo.short'), run: undo },
        });
      };
      removeLine.mutate({ id: task.id }, { onSuccess });
    },
    reorder(id: string, step: 1 | -1): void {
      const lines = moveLine(drawn.tasks, id, step);
      if (lines !== null) arrange.mutate({ pocId, lines: [...lines] });
    },
    movedTo,
    step(row: ScheduledTask, steps: 1 | -1): void {
      if (canMove(row.task)) edits.keep(movedTo(row.task.id, dayFrom(row, steps)));
    },
    stretch({ task }: ScheduledTask, days: number): void {
      const next = Math.min(Math.max(days, 1), 999);
      if (canStretch(task) && next !== task.days) edits.keep({ id: task.id, changes: { days: next } });
    },
  };
}
