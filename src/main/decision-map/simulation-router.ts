import { implement } from '@orpc/server';
import { decisionMapContract } from '../../shared/decision-map/contract.ts';
import type { RequestContext } from '../context.ts';
import type { DecisionMapServices } from './services.ts';

/** What the simulation of a deal's decision assumes. */
export function createSimulationRouter({ maps, changeLog, opportunityName }: DecisionMapServices) {
  const procedures = implement(decisionMapContract.simulation).$context<RequestContext>();
  return {
    get: procedures.get.handler(({ input }) => maps.simulations.read(input.opportunityId)),
    set: procedures.set.handler(({ input: { opportunityId, assumptions }, context, errors }) => {
      const subject = opportunityName(opportunityId);
      if (subject === undefined) throw errors.NOT_FOUND({ data: { entity: 'opportunity', id: opportunityId } });
      if (JSON.stringify(maps.simulations.read(opportunityId)) === JSON.stringify(assumptions)) return;
      const action = { name: 'map.simulation', subject, field: null } as const;
      // Numbers that are typed one after the other are one step of undo.
      const key = JSON.stringify([context.webContentsId, action.name, opportunityId]);
      changeLog.runBatch(action, () => maps.simulations.write(opportunityId, assumptions), key);
    }),
  };
}
