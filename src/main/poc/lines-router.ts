import { implement } from '@orpc/server';
import { pocContract } from '../../shared/poc/contract.ts';
import type { ChangeRequestFields } from '../../shared/poc/registers.ts';
import type { RequestContext } from '../context.ts';
import { linesOf, type Refusals } from './lines.ts';
import type { PocServices } from './services.ts';

const approvalFields = ['name', 'state', 'approvedBy', 'decidedOn'] as const;

/** Criteria and the registers: data sets, change requests, issues and risks, hours. */
export function createLineProcedures(services: PocServices) {
  const { pocs, changeLog } = services;
  const procedures = implement(pocContract).$context<RequestContext>();
  const subject = ({ name }: { readonly name: string }) => name;
  function whileOpen(pocId: string, errors: Refusals): void {
    if (pocs.get(pocId)?.agreedAt != null) throw errors.REFUSED({ data: { reason: 'criteria-agreed', detail: {} } });
  }
  const criteria = linesOf(services, {
    ...{ kind: 'poc-criterion', register: pocs.criteria, subject, guard: whileOpen },
    peopleOf: ({ personId, customerOwnerId }) => [personId, customerOwnerId],
    teammatesOf: ({ ownerId }) => [ownerId],
  });
  const datasets = linesOf(services, { kind: 'poc-dataset', register: pocs.datasets, subject });
  const changes = linesOf(services, { kind: 'poc-change', register: pocs.changes, subject });
  /** What opened agreed criteria stays on record as it was approved. */
  function keepOpener(id: string, changed: Partial<ChangeRequestFields> | null, errors: Refusals): void {
    const change = pocs.changes.get(id);
    if (change === undefined || change.openedAt === null) return;
    const isKept = changed !== null && approvalFields.every((key) => (changed[key] ?? change[key]) === change[key]);
    const isTaken = changed?.decidedOn === null;
    if (isKept && !isTaken) return;
    throw errors.REFUSED({ data: { reason: 'change-opened-criteria', detail: { name: change.name } } });
  }
  const issues = linesOf(services, {
    ...{ kind: 'poc-issue', register: pocs.issues, subject },
    teammatesOf: ({ ownerId }) => [ownerId],
  });
  const efforts = linesOf(services, {
    ...{ kind: 'poc-effort', register: pocs.efforts },
    subject: ({ on }) => on,
    teammatesOf: ({ teammateId }) => [teammateId],
  });
  const { criteria: c, datasets: d, changes: r, issues: i, efforts: e } = procedures;
  return {
    criteria: {
      add: c.add.handler(({ input: { pocId, fields }, errors }) =>
        criteria.add(pocId, { ...fields, position: pocs.criteria.list(pocId).length }, errors),
      ),
      update: c.update.handler(({ input, context, errors }) =>
        criteria.update(input.id, input.changes, context, errors),
      ),
      remove: c.remove.handler(({ input, errors }) => criteria.remove(input.id, errors)),
      reorder: c.reorder.handler(({ input: { pocId, ids }, errors }) => {
        const poc = pocs.get(pocId);
        if (poc === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc', id: pocId } });
        whileOpen(pocId, errors);
        const moved = pocs.criteria.list(pocId).flatMap(({ id, position }) => {
          const place = ids.indexOf(id);
          return place < 0 || place === position ? [] : [{ id, place }];
        });
        if (moved.length === 0) return;
        changeLog.runBatch({ name: 'poc-criterion.reorder', subject: poc.name, field: null }, () => {
          for (const { id, place } of moved) pocs.criteria.update(id, { position: place });
        });
      }),
    },
    datasets: {
      add: d.add.handler(({ input, errors }) => datasets.add(input.pocId, input.fields, errors)),
      update: d.update.handler(({ input, context, errors }) =>
        datasets.update(input.id, input.changes, context, errors),
      ),
      remove: d.remove.handler(({ input, errors }) => datasets.remove(input.id, errors)),
    },
    changes: {
      add: r.add.handler(({ input, errors }) => changes.add(input.pocId, input.fields, errors)),
      update: r.update.handler(({ input, context, errors }) => {
        keepOpener(input.id, input.changes, errors);
        changes.update(input.id, input.changes, context, errors);
      }),
      remove: r.remove.handler(({ input, errors }) => {
        keepOpener(input.id, null, errors);
        changes.remove(input.id, errors);
      }),
    },
    issues: {
      add: i.add.handler(({ input, errors }) => issues.add(input.pocId, input.fields, errors)),
      update: i.update.handler(({ input, context, errors }) => issues.update(input.id, input.changes, context, errors)),
      remove: i.remove.handler(({ input, errors }) => issues.remove(input.id, errors)),
    },
    efforts: {
      add: e.add.handler(({ input, errors }) => efforts.add(input.pocId, input.fields, errors)),
      update: e.update.handler(({ input, context, errors }) =>
        efforts.update(input.id, input.changes, context, errors),
      ),
      remove: e.remove.handler(({ input, errors }) => efforts.remove(input.id, errors)),
    },
  };
}
