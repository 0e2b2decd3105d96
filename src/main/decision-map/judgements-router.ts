import { implement } from '@orpc/server';
import { decisionMapContract } from '../../shared/decision-map/contract.ts';
import { aspects, type Judgement, judgedText } from '../../shared/decision-map/judgement.ts';
import type { RequestContext } from '../context.ts';
import { changedFields } from '../database/field-changes.ts';
import type { DecisionMapServices } from './services.ts';
import { toCome } from './to-come.ts';

/** What is believed of people, and on what evidence. */
export function createJudgementsRouter({ maps, changeLog, myId }: DecisionMapServices) {
  const procedures = implement(decisionMapContract).$context<RequestContext>();

  /** What was seen or heard lies behind us; on the day that it is here. */
  const isToCome = (day: string) => day > maps.today();

  return {
    judge: procedures.judge.handler(({ input: { ids, values, evidence }, context, errors }) => {
      if (isToCome(evidence.on)) throw errors.REFUSED(toCome(evidence.on));
      const asked = [...new Set(ids)].flatMap((id) => {
        if (maps.get(id) === undefined) throw errors.NOT_FOUND({ data: { entity: 'stakeholder', id } });
        return aspects.flatMap((aspect) => {
          const value = values[aspect];
          if (value === undefined) return [];
          const known = maps.judgementOf(id, aspect, evidence.on);
          return known !== undefined && isSame(known, { ...evidence, value: judgedText(value) })
            ? []
            : [{ id, aspect, value }];
        });
      });
      const [first] = asked;
      if (first === undefined) return;
      const people = [...new Set(asked.map(({ id }) => id))];
      const subject = people.length === 1 ? maps.nameOf(first.id) : `${maps.nameOf(first.id)}…`;
      const action = { name: 'stakeholder.judge', subject, field: asked.length === 1 ? first.aspect : null } as const;
      // A slider that is dragged, or a note that is typed, is one step of undo.
      const key = JSON.stringify([context.webContentsId, action.name, people, Object.keys(values), evidence.on]);
      changeLog.runBatch(
        action,
        () => {
          for (const { id, aspect, value } of asked) maps.judge(id, aspect, value, evidence, myId());
        },
        key,
      );
    }),
    reviseJudgement: procedures.reviseJudgement.handler(({ input: { id, changes }, errors }) => {
      const found = maps.judgement(id);
      if (found === undefined) throw errors.NOT_FOUND({ data: { entity: 'judgement', id } });
      const changed = changedFields(found, changes);
      if (Object.keys(changed).length === 0) return;
      if (changed.on !== undefined && isToCome(changed.on)) throw errors.REFUSED(toCome(changed.on));
      if (changed.on !== undefined && maps.judgementOf(found.stakeholderId, found.aspect, changed.on) !== undefined) {
        throw errors.REFUSED({ data: { reason: 'judgement-of-that-day', detail: { day: changed.on } } });
      }
      const action = { name: 'judgement.revise', subject: maps.nameOf(found.stakeholderId), field: null } as const;
      changeLog.runBatch(action, () => maps.reviseJudgement(found, changed));
    }),
    removeJudgement: procedures.removeJudgement.handler(({ input: { id }, errors }) => {
      const found = maps.judgement(id);
      if (found === undefined) throw errors.NOT_FOUND({ data: { entity: 'judgement', id } });
      const action = { name: 'judgement.remove', subject: maps.nameOf(found.stakeholderId), field: null } as const;
      changeLog.runBatch(action, () => maps.removeJudgement(found));
    }),
  };
}

type Compared = Pick<Judgement, 'value' | 'source' | 'confidence' | 'note'>;

function isSame(known: Compared, asked: Compared): boolean {
  return (['value', 'source', 'confidence', 'note'] as const).every((field) => known[field] === asked[field]);
}
