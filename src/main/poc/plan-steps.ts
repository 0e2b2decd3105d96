import { implement } from '@orpc/server';
import { textIn } from '../../shared/kernel/text.ts';
import { planBack } from '../../shared/poc/schedule/back-plan.ts';
import { planContract } from '../../shared/poc/schedule/contract.ts';
import { schedulePlan } from '../../shared/poc/schedule/schedule.ts';
import type { RequestContext } from '../context.ts';
import { openPlanFilling } from './plan-filling.ts';
import { type PlanServices, planAccess, planAction, refuseCircle } from './plan-services.ts';

/** What is done to a plan as a whole. */
export function createPlanSteps(services: PlanServices) {
  const { pocs, plans, changeLog, templates } = services;
  const { requirePoc, planOf, calendar } = planAccess(services);
  const { addLines, addCriteria, setBaseline } = openPlanFilling(services);
  const procedures = implement(planContract).$context<RequestContext>();

  return {
    takeBaseline: procedures.takeBaseline.handler(({ input: { pocId, today, basis }, errors }) => {
      const poc = requirePoc(pocId, errors);
      const scheduling = schedulePlan(planOf(poc), calendar(), today, basis);
      if (!scheduling.ok) throw refuseCircle(scheduling.circle, errors);
      const action = planAction('poc-plan.baseline', poc.name);
      changeLog.runBatch(action, () => setBaseline(pocId, scheduling.schedule.rows, today));
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
          if (withCriteria) addCriteria(pocId, template, language);
        });
      },
    ),
  };
}
