import { implement } from '@orpc/server';
import { decisionMapContract } from '../../shared/decision-map/contract.ts';
import {
  isLayerKind,
  type LayerFields,
  type LayerKey,
  type MapLayer,
  mostLayers,
  newLayer,
} from '../../shared/decision-map/layer.ts';
import { isPresent } from '../../shared/decision-map/map-at.ts';
import type { RequestContext } from '../context.ts';
import { changedFields } from '../database/field-changes.ts';
import { namesake } from './layer-names.ts';
import { namesAtMost } from './names-at-most.ts';
import type { DecisionMapServices } from './services.ts';

/** The layers that a deal's decision passes. */
export function createLayersRouter({ maps, changeLog, opportunityName, newId }: DecisionMapServices) {
  const procedures = implement(decisionMapContract.layers).$context<RequestContext>();

  /** Makes the deal's layers its own and changes them, as one step of undo named after the deal. */
  function change(opportunityId: string, layers: readonly MapLayer[], work: () => void): void {
    const action = { name: 'map.layer', subject: opportunityName(opportunityId) ?? '', field: null } as const;
    changeLog.runBatch(action, () => {
      maps.layers.own(opportunityId, layers);
      work();
    });
  }

  return {
    add: procedures.add.handler(({ input: { opportunityId, kind, name, position }, errors }) => {
      if (opportunityName(opportunityId) === undefined) {
        throw errors.NOT_FOUND({ data: { entity: 'opportunity', id: opportunityId } });
      }
      const layers = maps.layersOf(opportunityId);
      const reason =
        kind === null && name === ''
          ? 'layer-without-name'
          : layers.some(({ key }) => key === kind)
            ? 'layer-already'
            : layers.length >= mostLayers
              ? 'layers-full'
              : null;
      if (reason !== null) throw errors.REFUSED({ data: { reason, detail: {} } });
      const key = kind ?? newId();
      const taken = namesake(layers, { key, name });
      if (taken !== undefined) throw errors.REFUSED(nameTaken(taken.name || name));
      change(opportunityId, layers, () => {
        maps.layers.add(opportunityId, newLayer(key, layers.length, name));
        maps.layers.order(opportunityId, layers.map((layer) => layer.key).toSpliced(position, 0, key));
      });
      return key;
    }),
    update: procedures.update.handler(({ input: { opportunityId, key, changes }, errors }) => {
      const layers = maps.layersOf(opportunityId);
      const layer = layers.find((candidate) => candidate.key === key);
      if (layer === undefined) throw errors.NOT_FOUND({ data: { entity: 'layer', id: key } });
      const changed = changedFields<LayerFields>(layer, changes);
      if (Object.keys(changed).length === 0) return;
      if (changed.name === '' && !isLayerKind(key)) {
        throw errors.REFUSED({ data: { reason: 'layer-without-name', detail: {} } });
      }
      const { name } = changed;
      const taken = name === undefined ? undefined : namesake(layers, { key, name });
      if (taken !== undefined) throw errors.REFUSED(nameTaken(taken.name || name || ''));
      change(opportunityId, layers, () => maps.layers.update(opportunityId, { ...layer, ...changed }));
    }),
    move: procedures.move.handler(({ input: { opportunityId, key, position }, errors }) => {
      const layers = maps.layersOf(opportunityId);
      const keys = layers.map((layer) => layer.key);
      if (!keys.includes(key)) throw errors.NOT_FOUND({ data: { entity: 'layer', id: key } });
      const order = keys.filter((other) => other !== key).toSpliced(position, 0, key);
      if (isSameOrder(order, keys)) return;
      change(opportunityId, layers, () => maps.layers.order(opportunityId, order));
    }),
    remove: procedures.remove.handler(({ input: { opportunityId, key }, errors }) => {
      const layers = maps.layersOf(opportunityId);
      if (!layers.some((layer) => layer.key === key)) throw errors.NOT_FOUND({ data: { entity: 'layer', id: key } });
      // Whoever is not on the map of today cannot be seen there, let alone be moved: his place is taken from him.
      const { true: here = [], false: away = [] } = Object.groupBy(
        maps.layers.peopleIn(opportunityId, key),
        (person) => (isPresent(person, maps.today()) ? 'true' : 'false'),
      );
      if (here.length > 0) {
        const names = here.map(({ name }) => name);
        const detail = { count: String(names.length), names: namesAtMost(names, 5) };
        throw errors.REFUSED({ data: { reason: 'layer-has-people', detail } });
      }
      if (layers.length === 1) throw errors.REFUSED({ data: { reason: 'layer-last', detail: {} } });
      change(opportunityId, layers, () => {
        for (const { id } of away) maps.update(id, { layer: null });
        maps.layers.remove(opportunityId, key);
        const rest = layers.map((layer) => layer.key).filter((other) => other !== key);
        maps.layers.order(opportunityId, rest);
      });
    }),
  };
}

/** Two layers of one name would be taken for each other. */
function nameTaken(name: string) {
  return { data: { reason: 'layer-name-taken', detail: { name } } } as const;
}

function isSameOrder(left: readonly LayerKey[], right: readonly LayerKey[]): boolean {
  return left.every((key, index) => key === right[index]);
}
