import { implement } from '@orpc/server';
import { decisionMapContract } from '../../shared/decision-map/contract.ts';
import { guessLayer } from '../../shared/decision-map/guess-layer.ts';
import type { LayerKey } from '../../shared/decision-map/layer.ts';
import { isPresent } from '../../shared/decision-map/map-at.ts';
import type { StakeholderFields } from '../../shared/decision-map/model.ts';
import type { RequestContext } from '../context.ts';
import { changedFields, coalesceKey, soleField } from '../database/field-changes.ts';
import { namesAtMost } from './names-at-most.ts';
import { pastedPeople } from './paste.ts';
import type { DecisionMapServices } from './services.ts';

/** Who has a part in a deal, and where his card lies. */
export function createStakeholdersRouter(services: DecisionMapServices) {
  const { maps, changeLog, person, opportunityName, hasTeammate } = services;
  const procedures = implement(decisionMapContract).$context<RequestContext>();

  /** The layer that a title or a department speaks for, where the deal has it. */
  function guessedLayer(opportunityId: string, personId: string | null, placeholder: string): LayerKey | null {
    const { title, department } = (personId === null ? undefined : person(personId)) ?? {
      title: placeholder,
      department: '',
    };
    const guess = guessLayer(title, department);
    return maps.layersOf(opportunityId).find(({ key }) => key === guess)?.key ?? null;
  }

  /**
   * The part of somebody who is not on the map of today, because he left or his first day is to come: whoever is brought in
   * again has it once more, with all that was judged.
   */
  function partAway(opportunityId: string, personId: string | null) {
    const part = personId === null ? undefined : maps.partOf(opportunityId, personId);
    return part === undefined || isPresent(part, maps.today()) ? undefined : part;
  }

  return {
    add: procedures.add.handler(({ input: { opportunityId, people }, errors }) => {
      if (opportunityName(opportunityId) === undefined) {
        throw errors.NOT_FOUND({ data: { entity: 'opportunity', id: opportunityId } });
      }
      const names = people.map(({ personId, placeholder = '' }) => {
        if (personId === null) {
          if (placeholder === '') throw errors.REFUSED({ data: { reason: 'placeholder-without-name', detail: {} } });
          return placeholder;
        }
        const name = person(personId)?.name;
        if (name === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id: personId } });
        const isTwice = people.filter((other) => other.personId === personId).length > 1;
        if (isTwice || (maps.hasPart(opportunityId, personId) && partAway(opportunityId, personId) === undefined)) {
          throw errors.REFUSED({ data: { reason: 'stakeholder-already', detail: {} } });
        }
        return name;
      });
      const action = { name: 'stakeholder.add', subject: namesAtMost(names, 2), field: null } as const;
      return changeLog.runBatch(action, () =>
        people.map(({ placeholder = '', layer, ...fields }) => {
          const away = partAway(opportunityId, fields.personId);
          if (away !== undefined) {
            const [since] = [away.since, maps.today()].toSorted();
            maps.update(away.id, { since, until: null, ...(layer !== undefined && { layer }) });
            return away.id;
          }
          return maps.add(opportunityId, {
            ...fields,
            placeholder: fields.personId === null ? placeholder : '',
            layer: layer === undefined ? guessedLayer(opportunityId, fields.personId, placeholder) : layer,
          });
        }),
      );
    }),
    update: procedures.update.handler(({ input: { id, changes }, context, errors }) => {
      const found = maps.get(id);
      if (found === undefined) throw errors.NOT_FOUND({ data: { entity: 'stakeholder', id } });
      const changed = changedFields<StakeholderFields>(found, changes);
      if (Object.keys(changed).length === 0) return;
      const { placeholder, coveredById, since, until } = changed;
      if (placeholder !== undefined && (placeholder === '') === (found.personId === null)) {
        throw errors.REFUSED({ data: { reason: 'placeholder-without-name', detail: {} } });
      }
      const known = maps.firstEvidence(id);
      if (since !== undefined && known !== null && since > known) {
        throw errors.REFUSED({ data: { reason: 'since-after-evidence', detail: { day: known } } });
      }
      const { since: joins, until: leaves } = { ...found, ...changed };
      if ((since !== undefined || typeof until === 'string') && leaves !== null && leaves < joins) {
        throw errors.REFUSED({ data: { reason: 'until-before-since', detail: { since: joins, until: leaves } } });
      }
      if (typeof coveredById === 'string' && !hasTeammate(coveredById)) {
        throw errors.NOT_FOUND({ data: { entity: 'teammate', id: coveredById } });
      }
      const action = { name: 'stakeholder.update', subject: maps.nameOf(id), field: soleField(changed) } as const;
      changeLog.runBatch(action, () => maps.update(id, changed), coalesceKey(context, action, id));
    }),
    identify: procedures.identify.handler(({ input: { id, personId }, errors }) => {
      const found = maps.get(id);
      if (found === undefined) throw errors.NOT_FOUND({ data: { entity: 'stakeholder', id } });
      const name = person(personId)?.name;
      if (name === undefined) throw errors.NOT_FOUND({ data: { entity: 'person', id: personId } });
      if (maps.hasPart(found.opportunityId, personId)) {
        throw errors.REFUSED({ data: { reason: 'stakeholder-already', detail: {} } });
      }
      const action = { name: 'stakeholder.identify', subject: name, field: null } as const;
      changeLog.runBatch(action, () => maps.update(id, { personId, placeholder: '' }));
    }),
    arrange: procedures.arrange.handler(({ input: { opportunityId, cards, isStep }, context, errors }) => {
      if (opportunityName(opportunityId) === undefined) {
        throw errors.NOT_FOUND({ data: { entity: 'opportunity', id: opportunityId } });
      }
      const moved = cards.flatMap(({ id, ...place }) => {
        const found = maps.get(id);
        // A card that somebody removed meanwhile is no reason to leave the others where they were.
        if (found === undefined || found.opportunityId !== opportunityId) return [];
        const changed = changedFields(found, place);
        return Object.keys(changed).length === 0 ? [] : [{ id, changed }];
      });
      if (moved.length === 0) return;
      const action = {
        name: 'map.arrange',
        subject: namesAtMost(
          moved.map(({ id }) => maps.nameOf(id)),
          2,
        ),
        field: null,
      } as const;
      const run = isStep === true ? JSON.stringify([context.webContentsId, action.name, cards[0]?.id]) : undefined;
      changeLog.runBatch(
        action,
        () => {
          for (const { id, changed } of moved) maps.update(id, changed);
        },
        run,
      );
    }),
    remove: procedures.remove.handler(({ input: { stakeholderIds, edgeIds } }) => {
      const people = stakeholderIds.filter((id) => maps.get(id) !== undefined);
      const ties = edgeIds.flatMap((id) => maps.edge(id) ?? []);
      if (people.length === 0 && ties.length === 0) return;
      const names = people.length > 0 ? people : ties.map(({ fromId }) => fromId);
      const action = {
        name: people.length > 0 ? 'stakeholder.remove' : 'edge.remove',
        subject: namesAtMost(
          names.map((id) => maps.nameOf(id)),
          2,
        ),
        field: null,
      } as const;
      changeLog.runBatch(action, () => {
        for (const { id } of ties) maps.removeEdge(id);
        for (const id of people) maps.remove(id);
      });
    }),
    paste: procedures.paste.handler(({ input: { opportunityId, ids }, errors }) => {
      if (opportunityName(opportunityId) === undefined) {
        throw errors.NOT_FOUND({ data: { entity: 'opportunity', id: opportunityId } });
      }
      const copied = pastedPeople(maps, opportunityId, ids);
      if (copied.length === 0) return [];
      const action = { name: 'map.paste', subject: String(copied.length), field: null } as const;
      return changeLog.runBatch(action, () => {
        const newIds = new Map(copied.map(({ fromId, part }) => [fromId, maps.add(opportunityId, part)]));
        for (const { fromId, toId, kind, weight, note } of maps.edgesAmong([...newIds.keys()])) {
          const [from, to] = [newIds.get(fromId), newIds.get(toId)];
          if (from === undefined || to === undefined) continue;
          maps.addEdge(opportunityId, from, to, { kind, weight, note, since: maps.today() });
        }
        return [...newIds.values()];
      });
    }),
  };
}
