import { implement } from '@orpc/server';
import { atConfidence } from '../../shared/poc/bounds.ts';
import { pocContract } from '../../shared/poc/contract.ts';
import type { RequestContext } from '../context.ts';
import { linesOf } from './lines.ts';
import type { PocServices } from './services.ts';

/** Rounds of testing, numbered within their POC, and what they found. */
export function createRunProcedures(services: PocServices) {
  const { pocs, changeLog } = services;
  const procedures = implement(pocContract).$context<RequestContext>();
  const runs = linesOf(services, {
    kind: 'poc-run',
    register: pocs.runs,
    subject: ({ number }) => String(number),
    peopleOf: ({ witnessId }) => [witnessId],
    teammatesOf: ({ testerId }) => [testerId],
  });
  return {
    runs: {
      add: procedures.runs.add.handler(({ input: { pocId, fields }, errors }) =>
        runs.add(pocId, { ...fields, number: pocs.nextRunNumber(pocId) }, errors),
      ),
      update: procedures.runs.update.handler(({ input: { id, changes }, context, errors }) =>
        runs.update(id, changes, context, errors),
      ),
      remove: procedures.runs.remove.handler(({ input: { id }, errors }) => runs.remove(id, errors)),
    },
    results: {
      set: procedures.results.set.handler(({ input: { runId, criterionId, fields }, errors }) => {
        const run = pocs.runs.get(runId);
        if (run === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc-run', id: runId } });
        const criterion = pocs.criteria.get(criterionId);
        if (criterion?.pocId !== run.pocId) {
          throw errors.NOT_FOUND({ data: { entity: 'poc-criterion', id: criterionId } });
        }
        const action = { name: 'poc.result', subject: criterion.name, field: null } as const;
        const confidence = pocs.get(run.pocId)?.confidenceLevel;
        const own = confidence === undefined ? fields : atConfidence(fields, confidence);
        changeLog.runBatch(action, () => pocs.setResult(runId, criterionId, own));
      }),
      keep: procedures.results.keep.handler(({ input: { pocId, run, results }, errors }) => {
        const poc = pocs.get(pocId);
        if (poc === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc', id: pocId } });
        const isNew = typeof run !== 'string';
        const fields = isNew ? { ...run, number: pocs.nextRunNumber(pocId) } : null;
        if (fields !== null) runs.refuseNew(pocId, fields, errors);
        else if (pocs.runs.get(String(run))?.pocId !== pocId) {
          throw errors.NOT_FOUND({ data: { entity: 'poc-run', id: String(run) } });
        }
        const stranger = results.find(({ criterionId }) => pocs.criteria.get(criterionId)?.pocId !== pocId);
        if (stranger !== undefined) {
          throw errors.NOT_FOUND({ data: { entity: 'poc-criterion', id: stranger.criterionId } });
        }
        return changeLog.runBatch({ name: 'poc.keep', subject: poc.name, field: null }, () => {
          const runId = fields === null ? String(run) : pocs.runs.add(pocId, fields);
          for (const { criterionId, fields: found } of results) {
            pocs.setResult(runId, criterionId, atConfidence(found, poc.confidenceLevel));
          }
          return runId;
        });
      }),
      clear: procedures.results.clear.handler(({ input: { id }, errors }) => {
        const result = pocs.result(id);
        if (result === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc-result', id } });
        const subject = pocs.criteria.get(result.criterionId)?.name ?? '';
        changeLog.runBatch({ name: 'poc.result', subject, field: null }, () => pocs.clearResult(id));
      }),
    },
  };
}
