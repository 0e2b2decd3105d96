import { implement } from '@orpc/server';
import { type Language, textIn } from '../../shared/kernel/text.ts';
import { planBack } from '../../shared/poc/schedule/back-plan.ts';
import { planContract } from '../../shared/poc/schedule/contract.ts';
import { schedulePlan } from '../../shared/poc/schedule/schedule.ts';
import type { PlanTemplate, TemplateCriterion } from '../../shared/poc/schedule/template.ts';
import { planOfTemplate } from '../../shared/poc/schedule/template-plan.ts';
import type { RequestContext } from '../context.ts';
import { emptyLine } from './plan-line.ts';
import { type PlanServices, planAccess, planAction, refuseCircle } from './plan-services.ts';

/** What is done to a plan as a whole. */
export function createPlanSteps(services: PlanServices) {
  const { pocs, plans, changeLog, templates } = services;
  const { requirePoc, planOf, calendar } = planAccess(services);
  const procedures = implement(planContract).$context<RequestContext>();

  /** Answers the ids of the lines, in the order of the template. */
  function addLines(pocId: string, template: PlanTemplate, language: Language): void {
    const { lines, links } = planOfTemplate(template, language);
    const first = plans.lines(pocId).length;
    const ids: string[] = [];
    for (const [at, { parent, ...line }] of lines.entries()) {
      const parentId = parent === null ? null : (ids[parent] ?? null);
      ids.push(plans.addLine(pocId, { ...emptyLine, ...line, parentId, position: first + at }));
    }
    for (const { from, to } of links) plans.setLink(pocId, ids[from] ?? '', ids[to] ?? '', 0);
  }

  function addCriteria(pocId: string, criteria: readonly TemplateCriterion[], language: Language): void {
    const first = pocs.criteria.list(pocId).length;
    for (const [at, { text, ...criterion }] of criteria.entries()) {
      pocs.criteria.add(pocId, {
        ...criterion,
        ...{ name: textIn(text, language), useCase: '', method: 'automatic', position: first + at },
        ...{ layer: null, personId: null, ownerId: null, customerOwnerId: null },
      });
    }
  }

  return {
    takeBaseline: procedures.takeBaseline.handler(({ input: { pocId, today }, errors }) => {
      const poc = requirePoc(pocId, errors);
      const scheduling = schedulePlan(planOf(poc), calendar(), today);
      if (!scheduling.ok) throw refuseCircle(scheduling.circle, errors);
      changeLog.runBatch(planAction('poc-plan.baseline', poc.name), () => {
        for (const { task, start, end } of scheduling.schedule.rows) {
          // Where a phase stood follows from its tasks.
          if (task.kind !== 'phase') plans.updateLine(task.id, { baselineStart: start, baselineEnd: end });
        }
        pocs.update(pocId, { baselineOn: today });
      });
    }),
    planBack: procedures.planBack.handler(({ input: { pocId, startsOn, goLiveOn }, errors }) => {
      const poc = requirePoc(pocId, errors);
      const planning = planBack(planOf({ ...poc, startsOn }), goLiveOn, calendar());
      if (!planning.ok) throw refuseCircle(planning.circle, errors);
      changeLog.runBatch(planAction('poc-plan.back', poc.name), () => {
        for (const [id, latest] of planning.backPlan.startsOn) plans.updateLine(id, { startsOn: latest });
        pocs.update(pocId, { startsOn, goLiveOn });
      });
    }),
    templates: procedures.templates.handler(() => [...templates()]),
    applyTemplate: procedures.applyTemplate.handler(
      ({ input: { pocId, templateId, language, withCriteria }, errors }) => {
        const poc = requirePoc(pocId, errors);
        const template = templates().find(({ id }) => id === templateId);
        if (template === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc-template', id: templateId } });
        if (withCriteria && poc.agreedAt !== null)
          throw errors.REFUSED({ data: { reason: 'criteria-agreed', detail: {} } });
        const action = planAction('poc-plan.template', textIn(template.name, language));
        changeLog.runBatch(action, () => {
          addLines(pocId, template, language);
          if (withCriteria) addCriteria(pocId, template.criteria, language);
        });
      },
    ),
  };
}
