import { implement } from '@orpc/server';
import { decisionMapContract } from '../../shared/decision-map/contract.ts';
import { healthOfMap } from '../../shared/decision-map/health.ts';
import type { RequestContext } from '../context.ts';
import { createEdgesRouter } from './edges-router.ts';
import { createJudgementsRouter } from './judgements-router.ts';
import { createLayersRouter } from './layers-router.ts';
import { createRulesRouter } from './rules-router.ts';
import type { DecisionMapServices } from './services.ts';
import { createSimulationRouter } from './simulation-router.ts';
import { createStakeholdersRouter } from './stakeholders-router.ts';

export function createDecisionMapRouter(services: DecisionMapServices) {
  const { maps } = services;
  const procedures = implement(decisionMapContract).$context<RequestContext>();
  return procedures.router({
    get: procedures.get.handler(({ input: { opportunityId: id }, errors }) => {
      const map = maps.read(id);
      if (map === undefined) throw errors.NOT_FOUND({ data: { entity: 'opportunity', id } });
      return { ...map, scoring: maps.scoring.read() };
    }),
    past: procedures.past.handler(({ input }) => maps.readPast(input.opportunityId)),
    stakeholders: procedures.stakeholders.handler(({ input }) => maps.stakeholdersOf(input.opportunityId)),
    ofPerson: procedures.ofPerson.handler(({ input }) => maps.ofPerson(input.personId)),
    light: procedures.light.handler(({ input }) => {
      // The people alone decide it: a deal may have thousands of judgements.
      const stakeholders = maps.openDealsOf(input.accountId).flatMap((id) => maps.stakeholdersOf(id));
      return stakeholders.length === 0 ? null : healthOfMap({ stakeholders }, maps.today()).light;
    }),
    network: procedures.network.handler(({ input }) => maps.readNetwork(input.opportunityId)),
    ...createStakeholdersRouter(services),
    ...createJudgementsRouter(services),
    ...createRulesRouter(services),
    edges: createEdgesRouter(services),
    layers: createLayersRouter(services),
    simulation: createSimulationRouter(services),
  });
}
