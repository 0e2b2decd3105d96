import type { BilingualText } from '../../kernel/text.ts';
import type { Criterion } from '../criterion.ts';
import type { PocFields } from '../model.ts';
import type { PlanTask } from '../plan.ts';
import { outlineOf } from './outline.ts';
import type { Plan } from './plan.ts';
import type { PlanTemplate, Side, TemplateCriterion } from './template-fields.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** A POC of which a template is made. */
export interface TemplateSource {
  readonly poc: Pick<PocFields, 'kind' | 'useCases' | 'inScope' | 'outOfScope' | 'integrations' | 'users'>;
  readonly plan: Plan;
  readonly criteria: readonly Criterion[];
  /** Names of the customer and of people, which are taken out of every text. */
  readonly names: readonly string[];
}

type Phase = PlanTemplate['phases'][number];

/** Stands where a name was. */
const leftOut = '…';

/**
 * What of a POC the next one can begin with: plan, criteria, type and scope. Days become working days after the plan's
 * first; who answers for a line becomes the side he is on; progress, days done, evidence and measured figures stay.
 */
export function templateOfPlan(
  { poc, plan, criteria, names }: TemplateSource,
  { id, name, note }: Pick<PlanTemplate, 'id' | 'note'> & { readonly name: string },
  calendar: WorkCalendar,
): PlanTemplate {
  const without = withoutNames(names);
  const textOf = (text: string): BilingualText => ({ zh: without(text), en: without(text) });
  return {
    ...{ id, note, kind: poc.kind, name: { zh: name, en: name } },
    scope: {
      useCases: poc.useCases.map(without),
      ...{ inScope: without(poc.inScope), outOfScope: without(poc.outOfScope) },
      ...{ integrations: without(poc.integrations), users: without(poc.users) },
    },
    phases: phasesOf(plan, textOf, calendar),
    criteria: criteria.map((criterion): TemplateCriterion => {
      const { metric, direction, target, stretch, mustHave, weight, method, minSample, layer } = criterion;
      // What the customer has today is his figure.
      const figures = { baseline: null, target, stretch };
      return {
        ...{ metric, direction, mustHave, weight, method, minSample, layer },
        ...figures,
        text: textOf(criterion.name),
      };
    }),
  };
}

function phasesOf(plan: Plan, textOf: (text: string) => BilingualText, calendar: WorkCalendar): Phase[] {
  const lines = outlineOf(plan.tasks);
  const keys = new Map(lines.map(({ id }, at) => [id, `line-${at + 1}`]));
  const after = (id: string): Phase['after'] =>
    plan.links.flatMap(({ fromId, toId, lagDays }) => {
      const key = keys.get(fromId);
      if (toId !== id || key === undefined) return [];
      return [lagDays === 0 ? key : { key, waitDays: lagDays }];
    });
  const firstMorning = calendar.pointOf(plan.startsOn);
  const phases: Phase[] = [];
  for (const line of lines) {
    const common = {
      after: after(line.id),
      owners: sidesOf(line),
      key: keys.get(line.id) ?? '',
      name: textOf(line.name),
    };
    const last = phases.at(-1);
    if (line.kind === 'phase') phases.push({ ...common, tasks: [] });
    else {
      const later = line.startsOn === null ? 0 : calendar.pointOf(line.startsOn) - firstMorning;
      const isTask = line.kind === 'task';
      const days = isTask ? Math.max(line.days, 1) : 0;
      const task = { ...common, kind: line.kind, days, notBefore: later > 0 ? later : null };
      const isInside = last !== undefined && (last.key === null) === !hasPhase(line, lines);
      if (isInside) last.tasks.push(task);
      else phases.push({ key: null, name: null, after: [], owners: [], tasks: [task] });
    }
  }
  return phases;
}

function hasPhase({ parentId }: PlanTask, lines: readonly PlanTask[]): boolean {
  return lines.some(({ id, kind }) => kind === 'phase' && id === parentId);
}

function sidesOf({ ownerId, customerOwnerId, customerOwnerName }: PlanTask): Side[] {
  const isCustomers = customerOwnerId !== null || customerOwnerName !== '';
  return [...(ownerId === null ? [] : (['ours'] as const)), ...(isCustomers ? (['customer'] as const) : [])];
}

/** A day written in words. */
const writtenDay = '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}月\\d{1,2}日';

/** Takes names and days out of texts, the longest name first; one letter is no name, and a Latin name is a whole word. */
function withoutNames(names: readonly string[]): (text: string) => string {
  const known = [...new Set(names.map((name) => name.trim()))].filter((name) => [...name].length > 1);
  const patterns = known
    .toSorted((a, b) => b.length - a.length)
    .map(
      (name) =>
        `${/^[a-z0-9]/i.test(name) ? '(?<![a-z0-9])' : ''}${escaped(name)}${/[a-z0-9]$/i.test(name) ? '(?![a-z0-9])' : ''}`,
    );
  const pattern = new RegExp([...patterns, writtenDay].join('|'), 'giu');
  return (text) => text.replace(pattern, leftOut);
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
