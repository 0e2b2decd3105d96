import { cellName } from '../../workbook/address.ts';
import type { Cell, Sheet } from '../../workbook/workbook.ts';
import type { PlanTask } from '../plan.ts';
import type { PlanRow } from '../schedule/contract.ts';
import type { ScheduledTask } from '../schedule/schedule.ts';
import type { TaskState } from '../schedule/task-state.ts';
import { day, figure, listSheet, text } from './list-sheet.ts';

const columns = [
  ...['line', 'kind', 'owner', 'customerOwner', 'start', 'end', 'progress', 'state', 'baselineEnd', 'slip'],
] as const;

/** A line of the plan with the names of who answers for it. */
export interface PlannedLine extends ScheduledTask {
  readonly owners: Pick<PlanRow, 'ownerName' | 'customerName'>;
}

export interface PlanSheetWords {
  /** Heads of columns by key. */
  readonly columns: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<PlanTask['kind'], string>>;
  readonly states: Readonly<Record<TaskState, string>>;
}

/** The plan as a list; how far an end lies behind the baseline is calculated from both days. */
export function planSheet(name: string, lines: readonly PlannedLine[], words: PlanSheetWords): Sheet {
  const at = (key: (typeof columns)[number], row: number) => cellName({ row, column: columns.indexOf(key) });
  const slip = ({ slip: behind }: PlannedLine, row: number): Cell | null =>
    behind === null
      ? null
      : {
          content: { kind: 'formula', formula: `${at('end', row)}-${at('baselineEnd', row)}`, result: behind.days },
          ...{ role: 'value', format: 'integer' },
        };
  return listSheet(
    name,
    columns,
    words.columns,
    lines.map((line, index) => [
      text(line.task.parentId === null ? line.task.name : `  ${line.task.name}`),
      ...[words.kinds[line.task.kind], line.owners.ownerName, line.owners.customerName].map(text),
      ...[line.start, line.end].map(day),
      figure(line.progress / 100, 'percent'),
      text(words.states[line.state]),
      day(line.baseline?.end ?? null),
      slip(line, index + 1),
    ]),
  );
}
