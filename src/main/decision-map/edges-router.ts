import { implement } from '@orpc/server';
import { decisionMapContract } from '../../shared/decision-map/contract.ts';
import { type EdgeFields, type EdgeKind, endsOf, type MapEdge } from '../../shared/decision-map/edge.ts';
import { leadsTo, orderKinds } from '../../shared/decision-map/order.ts';
import type { RequestContext } from '../context.ts';
import { changedFields, coalesceKey, soleField } from '../database/field-changes.ts';
import type { DecisionMapServices } from './services.ts';
import { toCome } from './to-come.ts';

/** Who is tied to whom in a deal. */
export function createEdgesRouter({ maps, changeLog }: DecisionMapServices) {
  const procedures = implement(decisionMapContract.edges).$context<RequestContext>();

  /** Why there cannot be this tie; null when there can. */
  function refusalOf(opportunityId: string, fromId: string, toId: string, kind: EdgeKind, without?: string) {
    const others = maps.edgesOfKind(opportunityId, kind).filter(({ id }) => id !== without);
    const ends = endsOf(kind, fromId, toId);
    if (others.some((edge) => edge.fromId === ends.fromId && edge.toId === ends.toId)) return 'edge-already';
    return orderKinds.includes(kind) && leadsTo(others, toId, fromId) ? 'edge-in-circle' : null;
  }

  return {
    add: procedures.add.handler(({ input: { fromId, toId, kind, ...fields }, errors }) => {
      const [from, to] = [maps.get(fromId), maps.get(toId)];
      if (from === undefined) throw errors.NOT_FOUND({ data: { entity: 'stakeholder', id: fromId } });
      if (to === undefined) throw errors.NOT_FOUND({ data: { entity: 'stakeholder', id: toId } });
      const { opportunityId } = from;
      const reason =
        fromId === toId
          ? 'edge-to-himself'
          : to.opportunityId !== opportunityId
            ? 'edge-other-deal'
            : refusalOf(opportunityId, fromId, toId, kind);
      if (reason !== null) throw errors.REFUSED({ data: { reason, detail: {} } });
      const { weight = 1, note = '', since = maps.today() } = fields;
      if (since > maps.today()) throw errors.REFUSED(toCome(since));
      const action = { name: 'edge.add', subject: subjectOf({ fromId, toId }), field: null } as const;
      return changeLog.runBatch(action, () => maps.addEdge(opportunityId, fromId, toId, { kind, weight, note, since }));
    }),
    update: procedures.update.handler(({ input: { id, changes }, context, errors }) => {
      const found = maps.edge(id);
      if (found === undefined) throw errors.NOT_FOUND({ data: { entity: 'edge', id } });
      // Only influence has a weight: what becomes another kind of tie has the least.
      const kind = changes.kind ?? found.kind;
      const changed = changedFields<EdgeFields>(found, kind === 'influences' ? changes : { ...changes, weight: 1 });
      if (Object.keys(changed).length === 0) return;
      if (changed.since !== undefined && changed.since > maps.today()) throw errors.REFUSED(toCome(changed.since));
      if (changed.kind !== undefined) {
        const reason = refusalOf(found.opportunityId, found.fromId, found.toId, changed.kind, id);
        if (reason !== null) throw errors.REFUSED({ data: { reason, detail: {} } });
      }
      const action = { name: 'edge.update', subject: subjectOf(found), field: soleField(changed) } as const;
      changeLog.runBatch(action, () => maps.updateEdge(found, changed), coalesceKey(context, action, id));
    }),
  };

  function subjectOf({ fromId, toId }: Pick<MapEdge, 'fromId' | 'toId'>): string {
    return `${maps.nameOf(fromId)} – ${maps.nameOf(toId)}`;
  }
}
