import { implement } from '@orpc/server';
import { planBack } from '../../shared/poc/schedule/back-plan.ts';
import { planContract } from '../../shared/poc/schedule/contract.ts';
import { schedulePlan } from '../../shared/poc/schedule/schedule.ts';
import type { RequestContext } from '../context.ts';
import { openPlanFilling } from './plan-filling.ts';
import { type PlanServices, planAccess, planAction, refuseCircle } from './plan-services.ts';

/** What is done to a plan as a whole. */
export function createPlanSteps(services: PlanServices) {
  const { pocs, plans, changeLog } = services;
  const { requirePoc, planOf, calendar } = planAccess(services);
  const { setBaseline } = openPlanFilling(services);
  const procedures = implement(planContract).$context<RequestContext>();

  return {
    takeBaseline: procedures.takeBaseline.handler(({ input: { pocId, today, basis }, errors }) => {
      const poc = requirePoc(pocId, errors);
      const scheduling = schedulePlan(planOf(poc), calendar(), today, basis);
      if (!scheduling.ok) throw refuseCircle(scheduling.circle, errors);
      changeLog.runBatch(planAction('poc-plan.baseline', poc.name), () =>
        setBaseline(pocId, scheduling.schedule.rows, today),
      );
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
  };
}
