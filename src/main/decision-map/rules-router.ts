import { implement } from '@orpc/server';
import { decisionMapContract } from '../../shared/decision-map/contract.ts';
import type { RequestContext } from '../context.ts';
import type { DecisionMapServices } from './services.ts';

/** Rules that are silenced, and what they weigh. */
export function createRulesRouter({ maps, changeLog, opportunityName }: DecisionMapServices) {
  const procedures = implement(decisionMapContract).$context<RequestContext>();
  return {
    mute: procedures.mute.handler(({ input: { opportunityId, code, stakeholderId, reason }, errors }) => {
      const subject = opportunityName(opportunityId);
      if (subject === undefined) throw errors.NOT_FOUND({ data: { entity: 'opportunity', id: opportunityId } });
      if (stakeholderId !== null && maps.get(stakeholderId)?.opportunityId !== opportunityId) {
        throw errors.NOT_FOUND({ data: { entity: 'stakeholder', id: stakeholderId } });
      }
      changeLog.runBatch({ name: 'map.mute', subject, field: null }, () =>
        maps.addMute(opportunityId, code, stakeholderId, reason),
      );
    }),
    unmute: procedures.unmute.handler(({ input: { id }, errors }) => {
      const found = maps.mute(id);
      if (found === undefined) throw errors.NOT_FOUND({ data: { entity: 'mute', id } });
      const subject = opportunityName(found.opportunityId) ?? '';
      changeLog.runBatch({ name: 'map.unmute', subject, field: null }, () => maps.removeMute(id));
    }),
    scoring: procedures.scoring.handler(() => maps.scoring.read()),
    setScoring: procedures.setScoring.handler(({ input }) => {
      if (JSON.stringify(input) === JSON.stringify(maps.scoring.read())) return;
      changeLog.runBatch({ name: 'map.scoring', subject: '', field: null }, () => maps.scoring.write(input));
    }),
  };
}
