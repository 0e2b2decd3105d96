import { implement } from '@orpc/server';
import { pocContract } from '../../shared/poc/contract.ts';
import { agreementHash, isAsAgreed } from '../../shared/poc/fingerprint.ts';
import { whyNotOpening } from '../../shared/poc/reopening.ts';
import { sealed } from '../../shared/poc/seal.ts';
import type { RequestContext } from '../context.ts';
import type { PocServices } from './services.ts';

/** What is agreed before a POC and signed after it. */
export function createAgreementProcedures({ pocs, changeLog, links, now }: PocServices) {
  const procedures = implement(pocContract).$context<RequestContext>();
  return {
    agree: procedures.agree.handler(({ input: { id }, errors }) => {
      const poc = pocs.get(id);
      if (poc === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc', id } });
      const criteria = pocs.criteria.list(id);
      if (criteria.length === 0) throw errors.REFUSED({ data: { reason: 'no-criteria', detail: {} } });
      const vague = criteria.find(({ target }) => target === null);
      if (vague !== undefined) {
        throw errors.REFUSED({ data: { reason: 'criterion-without-target', detail: { name: vague.name } } });
      }
      const agreedHash = agreementHash(criteria, poc.confidenceLevel);
      if (poc.agreedAt !== null) {
        if (isAsAgreed(poc, criteria)) return;
        throw errors.REFUSED({ data: { reason: 'criteria-agreed', detail: {} } });
      }
      const action = { name: 'poc.agree', subject: poc.name, field: null } as const;
      const agreedAt = now().toISOString();
      const included = pocs.changes
        .list(id)
        .filter(({ state, agreedAt: before }) => state === 'approved' && before === null);
      changeLog.runBatch(action, () => {
        pocs.update(id, { agreedAt, agreedHash });
        for (const change of included) pocs.changes.update(change.id, { agreedAt });
      });
    }),
    reopen: procedures.reopen.handler(({ input: { id, changeId }, errors }) => {
      const poc = pocs.get(id);
      if (poc === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc', id } });
      const change = pocs.changes.get(changeId);
      if (change?.pocId !== id) throw errors.REFUSED({ data: { reason: 'change-not-approved', detail: {} } });
      if (poc.agreedAt === null) return;
      const reason = whyNotOpening(change, poc.agreedAt);
      if (reason !== null) throw errors.REFUSED({ data: { reason, detail: { name: change.name } } });
      const action = { name: 'poc.reopen', subject: poc.name, field: null } as const;
      changeLog.runBatch(action, () => {
        pocs.update(id, { agreedAt: null, agreedHash: '' });
        pocs.changes.update(changeId, { openedAt: now().toISOString() });
      });
    }),
    signOffs: {
      sign: procedures.signOffs.sign.handler(({ input: { pocId, fields }, errors }) => {
        const found = pocs.read(pocId);
        if (found === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc', id: pocId } });
        const missing = links.firstMissing({ personIds: fields.signerId === null ? [] : [fields.signerId] });
        if (missing !== undefined) throw errors.NOT_FOUND({ data: { ...missing } });
        const { poc, results } = found;
        if (results.length === 0) throw errors.REFUSED({ data: { reason: 'nothing-to-sign', detail: {} } });
        const action = { name: 'poc.sign', subject: poc.name, field: null } as const;
        return changeLog.runBatch(action, () => pocs.signOffs.add(pocId, { ...fields, ...sealed(fields, found) }));
      }),
      remove: procedures.signOffs.remove.handler(({ input: { id }, errors }) => {
        const signOff = pocs.signOffs.get(id);
        if (signOff === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc-sign-off', id } });
        const action = { name: 'poc.sign-remove', subject: signOff.signerName, field: null } as const;
        changeLog.runBatch(action, () => pocs.signOffs.remove(id));
      }),
    },
  };
}
