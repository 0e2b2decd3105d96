import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { type Language, textIn } from '../../kernel/text.ts';
import type { PlanLink, PlanTask } from '../plan.ts';
import { emptyLine } from './empty-line.ts';
import { placeTasks } from './place-tasks.ts';
import type { PlanTemplate, Side } from './template-fields.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** A line that a template makes, by its place among the lines. */
export interface TemplateLine {
  /** What it is called within its template, whatever its language; null where nothing comes after it. */
  readonly key: string | null;
  readonly name: string;
  readonly kind: 'phase' | 'task' | 'milestone';
  readonly days: number;
  /** Index of its phase among the lines; null of a phase and of what belongs to none. */
  readonly parent: number | null;
  /** Working days after the plan begins. */
  readonly notBefore: number | null;
  readonly owners: readonly Side[];
}

export interface TemplatePlan {
  /** In the order of the list: each phase with its tasks. */
  readonly lines: readonly TemplateLine[];
  /** Indices of what goes before and what comes after. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly waitDays: number }[];
}

export type Forerunner = PlanTemplate['phases'][number]['after'][number];

/** What goes before, written in full. */
export function forerunnerOf(before: Forerunner): { readonly key: string; readonly waitDays: number } {
  return typeof before === 'string' ? { key: before, waitDays: 0 } : before;
}

/** The lines and links of a template, its names in the reader's language: from there on they are the user's own. */
export function planOfTemplate({ phases }: PlanTemplate, language: Language): TemplatePlan {
  const lines: TemplateLine[] = [];
  const indexOf = new Map<string, number>();
  const waiting: { readonly to: number; readonly after: readonly Forerunner[] }[] = [];
  const add = (after: readonly Forerunner[], line: TemplateLine) => {
    const at = lines.push(line) - 1;
    if (line.key !== null) indexOf.set(line.key, at);
    waiting.push({ to: at, after });
    return at;
  };
  for (const { key, name, after, owners, tasks } of phases) {
    const phase = name === null ? null : ({ name: textIn(name, language), kind: 'phase', days: 0 } as const);
    const parent = phase === null ? null : add(after, { ...phase, key, parent: null, notBefore: null, owners });
    for (const task of tasks) {
      const { after: before, name: given, ...line } = task;
      add(before, { ...line, parent, name: textIn(given, language) });
    }
  }
  const links = waiting.flatMap(({ to, after }) =>
    after.map(forerunnerOf).flatMap(({ key, waitDays }) => {
      const from = indexOf.get(key);
      return from === undefined ? [] : [{ from, to, waitDays }];
    }),
  );
  return { lines, links };
}

/** The day that a template's line may not begin before, in a plan that begins on a day. */
export function notBeforeDay(
  { notBefore }: Pick<TemplateLine, 'notBefore'>,
  startsOn: CalendarDate,
  calendar: WorkCalendar,
): CalendarDate | null {
  return notBefore === null ? null : calendar.dayAt(calendar.pointOf(startsOn) + notBefore);
}

/** Working days that a template takes from its first to its last. */
export function templateDays(template: PlanTemplate, calendar: WorkCalendar): number {
  const plan = planOfTemplate(template, 'en');
  const startsOn = '2026-01-05';
  const tasks = asTasks(plan).map((task, at) => {
    const line = plan.lines[at];
    return line === undefined ? task : { ...task, startsOn: notBeforeDay(line, startsOn, calendar) };
  });
  const placing = placeTasks({ tasks, links: linksOfTemplate(plan), startsOn }, calendar);
  const ends = placing.ok ? [...placing.places.values()].map(({ endPoint }) => endPoint) : [];
  return Math.max(0, Math.max(...ends) - calendar.pointOf(startsOn));
}

/** The lines of a template as lines of a plan; each bears its index as its id. */
export function asTasks({ lines }: TemplatePlan): readonly PlanTask[] {
  return lines.map(({ name, kind, days, parent }, position) => ({
    ...emptyLine,
    ...{ id: `${position}`, pocId: '', parentId: parent === null ? null : `${parent}`, name, kind, days, position },
    ...{ createdAt: '', updatedAt: '' },
  }));
}

/** The links of a template as those of a plan. */
export function linksOfTemplate({ links }: TemplatePlan): readonly PlanLink[] {
  return links.map(({ from, to, waitDays }) => ({
    ...{ id: `${from} ${to}`, pocId: '', fromId: `${from}`, toId: `${to}`, lagDays: waitDays },
  }));
}
