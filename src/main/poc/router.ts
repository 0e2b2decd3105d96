import { implement } from '@orpc/server';
import { localDay } from '../../shared/kernel/days.ts';
import { atConfidence } from '../../shared/poc/bounds.ts';
import { pocContract } from '../../shared/poc/contract.ts';
import type { GateOverride, PocFields, PocRow } from '../../shared/poc/model.ts';
import { isOpenPoc } from '../../shared/poc/model.ts';
import { passesGate } from '../../shared/poc/status.ts';
import { teamFigures } from '../../shared/poc/team-figures.ts';
import type { RequestContext } from '../context.ts';
import { changedFields, coalesceKey, soleField } from '../database/field-changes.ts';
import { createAgreementProcedures } from './agreement-router.ts';
import { createLineProcedures } from './lines-router.ts';
import { createPlanRouter } from './plan-router.ts';
import { type PlanServices, planAccess } from './plan-services.ts';
import { createRunProcedures } from './runs-router.ts';

/** Procedures on POCs and all that hangs on them. */
export function createPocRouter(services: PlanServices) {
  const { pocs, changeLog, links, now, myName } = services;
  const { calendar } = planAccess(services);
  const procedures = implement(pocContract).$context<RequestContext>();
  const missingFor = ({ ownerId, customerLeadId }: Partial<PocFields>) =>
    links.firstMissing({
      personIds: typeof customerLeadId === 'string' ? [customerLeadId] : [],
      teammateIds: typeof ownerId === 'string' ? [ownerId] : [],
    });

  /** Bounds that counts or a standard error tell are those of the new level; others keep theirs, which is noted. */
  function recompute(pocId: string, confidence: number): void {
    for (const result of pocs.read(pocId)?.results ?? []) {
      const { low, high, details } = atConfidence(result, confidence);
      if (low !== result.low || high !== result.high) pocs.reviseResult(result.id, { low, high, details });
    }
  }

  return procedures.router({
    list: procedures.list.handler(({ input }) => pocs.list(input.opportunityId)),
    get: procedures.get.handler(({ input: { id }, errors }) => {
      const found = pocs.read(id);
      if (found === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc', id } });
      return found;
    }),
    teamFigures: procedures.teamFigures.handler(({ input }) => teamFigures(pocs.courses(), input.year, calendar())),
    create: procedures.create.handler(({ input: { opportunityId, ...fields }, errors }) => {
      const missing = links.firstMissing({ opportunityId }) ?? missingFor(fields);
      if (missing !== undefined) throw errors.NOT_FOUND({ data: { ...missing } });
      const action = { name: 'poc.create', subject: fields.name, field: null } as const;
      return changeLog.runBatch(action, () => pocs.create(opportunityId, fields));
    }),
    update: procedures.update.handler(({ input: { id, changes }, context, errors }) => {
      const poc = pocs.get(id);
      if (poc === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc', id } });
      const changed = changedFields<PocFields>(poc, changes);
      if (Object.keys(changed).length === 0) return;
      const missing = missingFor(changed);
      if (missing !== undefined) throw errors.NOT_FOUND({ data: { ...missing } });
      const { confidenceLevel } = changed;
      if (confidenceLevel !== undefined && poc.agreedAt !== null) {
        throw errors.REFUSED({ data: { reason: 'criteria-agreed', detail: {} } });
      }
      const action = { name: 'poc.update', subject: poc.name, field: null } as const;
      const key = coalesceKey(context, { ...action, field: soleField(changed) }, id);
      changeLog.runBatch(
        action,
        () => {
          pocs.update(id, changed);
          if (confidenceLevel !== undefined) recompute(id, confidenceLevel);
        },
        key,
      );
    }),
    move: procedures.move.handler(({ input: { id, status, overrideReason, endReason }, errors }) => {
      const poc = pocs.get(id);
      if (poc === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc', id } });
      const isLet = passesGate(poc, status);
      if (!isLet && overrideReason === '') throw errors.REFUSED({ data: { reason: 'gate-closed', detail: {} } });
      const override = isLet ? {} : { overrideReason, overrideBy: myName(), overrideAt: now().toISOString() };
      const earlier = isLet || poc.overrideAt === null ? {} : { earlierOverrides: withLatest(poc, poc.overrideAt) };
      const end = isOpenPoc(status)
        ? { endedOn: null, endReason: '' }
        : { endedOn: poc.endedOn ?? localDay(now()), endReason };
      const action = { name: 'poc.status', subject: poc.name, field: null } as const;
      changeLog.runBatch(action, () => pocs.update(id, { status, ...override, ...earlier, ...end }));
    }),
    remove: procedures.remove.handler(({ input: { id }, errors }) => {
      const poc = pocs.get(id);
      if (poc === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc', id } });
      const action = { name: 'poc.remove', subject: poc.name, field: null } as const;
      changeLog.runBatch(action, () => pocs.remove(id));
    }),
    plan: createPlanRouter(services),
    ...createAgreementProcedures(services),
    ...createRunProcedures(services),
    ...createLineProcedures(services),
  });
}

/** All times that a POC was let through the gate without passing it. */
function withLatest({ earlierOverrides, overrideReason: reason, overrideBy: by }: PocRow, at: string): GateOverride[] {
  return [...earlierOverrides, { reason, by, at }];
}
