import type { LayerFields, LayerKey, MapLayer } from '../../shared/decision-map/layer.ts';
import type { MapStakeholder } from '../../shared/decision-map/map.ts';
import type { WorkbenchDatabase } from '../database/open.ts';

type Row = MapLayer & { readonly id: string; readonly opportunityId: string };

/** Somebody who decides in a layer, and when he has his part. */
type PersonInLayer = Pick<MapStakeholder, 'id' | 'name' | 'since' | 'until'>;

/** The layers that a deal has as its own. */
export function openLayers({ connection, newId, now }: WorkbenchDatabase) {
  const count = connection
    .prepare<[string], number>('SELECT count(*) FROM decision_layers WHERE opportunity_id = ?')
    .pluck();
  const insert = connection.prepare<[Row]>(
    `INSERT INTO decision_layers
       (id, opportunity_id, key, position, name, planned_min_days, planned_max_days, started_on, completed_on)
     VALUES (@id, @opportunityId, @key, @position, @name, @plannedMinDays, @plannedMaxDays, @startedOn, @completedOn)`,
  );
  const update = connection.prepare<[LayerFields & { opportunityId: string; key: string }]>(
    `UPDATE decision_layers SET name = @name, planned_min_days = @plannedMinDays, planned_max_days = @plannedMaxDays,
       started_on = @startedOn, completed_on = @completedOn
     WHERE opportunity_id = @opportunityId AND key = @key`,
  );
  const setPosition = connection.prepare<[number, string, string]>(
    'UPDATE decision_layers SET position = ? WHERE opportunity_id = ? AND key = ?',
  );
  const remove = connection.prepare<[string, string]>(
    'DELETE FROM decision_layers WHERE opportunity_id = ? AND key = ?',
  );
  const people = connection.prepare<[string, string], PersonInLayer>(
    `SELECT s.id, coalesce(p.name, s.placeholder) AS name, s.since, s.until
     FROM stakeholders AS s LEFT JOIN people AS p ON p.id = s.person_id
     WHERE s.opportunity_id = ? AND s.layer = ? ORDER BY s.created_at, s.id`,
  );

  const touch = connection.prepare<[string, string]>('UPDATE opportunities SET updated_at = ? WHERE id = ?');

  return {
    /** Everybody in the layer, whoever has left or is still to come included. */
    peopleIn: (opportunityId: string, key: LayerKey): PersonInLayer[] => people.all(opportunityId, key),
    /**
     * Makes the usual layers the deal's own, so that one of them can be changed. Layers keep no moment of their own: the
     * deal is what was changed when they are, and by its moment they are handed over.
     */
    own(opportunityId: string, layers: readonly MapLayer[]): void {
      touch.run(now().toISOString(), opportunityId);
      if ((count.get(opportunityId) ?? 0) > 0) return;
      for (const layer of layers) insert.run({ ...layer, id: newId(), opportunityId });
    },
    add(opportunityId: string, layer: MapLayer): void {
      insert.run({ ...layer, id: newId(), opportunityId });
    },
    update(opportunityId: string, { key, ...fields }: MapLayer): void {
      const { name, plannedMinDays, plannedMaxDays, startedOn, completedOn } = fields;
      update.run({ opportunityId, key, name, plannedMinDays, plannedMaxDays, startedOn, completedOn });
    },
    remove(opportunityId: string, key: LayerKey): void {
      remove.run(opportunityId, key);
    },
    /** The order from top to bottom. */
    order(opportunityId: string, keys: readonly LayerKey[]): void {
      for (const [position, key] of keys.entries()) setPosition.run(position, opportunityId, key);
    },
  };
}
