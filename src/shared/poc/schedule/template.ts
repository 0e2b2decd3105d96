import { orderTasks } from './order.ts';
import { templateFields } from './template-fields.ts';
import { asTasks, type Forerunner, forerunnerOf, linksOfTemplate, planOfTemplate } from './template-plan.ts';

/** What is wrong between the fields of a template: the message of its issue. */
export const templateFaults = ['twice', 'unknown', 'circle', 'days', 'phase'] as const;
export type TemplateFault = (typeof templateFaults)[number];

/**
 * A plan with its success criteria to begin with; every figure is a proposal that the customer agrees to or changes. The
 * same for the templates that ship, for those of the user's own and for their files.
 */
export const planTemplate = templateFields.superRefine((template, context) => {
  const refuse = (message: TemplateFault, ...path: (string | number)[]) =>
    context.addIssue({ code: 'custom', message, path });
  const known = new Set<string>();
  const waiting: { readonly key: string; readonly path: readonly (string | number)[] }[] = [];
  const take = (
    line: { readonly key: string | null; readonly after: readonly Forerunner[] },
    ...path: (string | number)[]
  ) => {
    if (line.key !== null && known.has(line.key)) refuse('twice', ...path, 'key');
    if (line.key !== null) known.add(line.key);
    for (const [at, before] of line.after.entries()) {
      waiting.push({ key: forerunnerOf(before).key, path: [...path, 'after', at] });
    }
  };
  for (const [at, phase] of template.phases.entries()) {
    take(phase, 'phases', at);
    if (phase.name === null && (phase.key !== null || phase.after.length > 0)) refuse('phase', 'phases', at, 'name');
    for (const [index, task] of phase.tasks.entries()) {
      const path = ['phases', at, 'tasks', index] as const;
      take(task, ...path);
      if ((task.kind === 'milestone') !== (task.days === 0)) refuse('days', ...path, 'days');
    }
  }
  const strangers = waiting.filter(({ key }) => !known.has(key));
  for (const { path } of strangers) refuse('unknown', ...path);
  if (strangers.length > 0) return;
  const plan = planOfTemplate(template, 'en');
  if (!orderTasks(asTasks(plan), linksOfTemplate(plan)).ok) refuse('circle', 'phases');
});
