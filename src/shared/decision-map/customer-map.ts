import { z } from 'zod';
import type { MapLayer } from './layer.ts';
import type { DecisionMap } from './map.ts';

/**
 * All that a customer may see of a map: names, titles, layers by name, where cards lie and who reports to whom. Nothing of it
 * leads back to a judgement: not even ids or an order (people stand by name).
 */
export const customerMap = z.strictObject({
  layers: z.array(z.strictObject({ name: z.string() })),
  people: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      /** Index of the layer; null = not placed yet. */
      layer: z.number().int().nullable(),
      x: z.number().nullable(),
      y: z.number().nullable(),
    }),
  ),
  /** Indexes of people: `from` reports to `to`. */
  reporting: z.array(z.strictObject({ from: z.number().int(), to: z.number().int() })),
});
export type CustomerMap = Readonly<z.infer<typeof customerMap>>;

/**
 * The whitelist: what leaves the house of a map. Somebody we only suspect (a placeholder) is our question, so he stays in.
 * @param nameOf a layer's name in the reader's language
 */
export function toCustomerMap(map: DecisionMap, nameOf: (layer: MapLayer) => string): CustomerMap {
  const people = map.stakeholders
    .filter(({ personId }) => personId !== null)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN') || (a.id < b.id ? -1 : 1));
  const indexOf = new Map(people.map(({ id }, index) => [id, index]));
  const layerIndexOf = new Map(map.layers.map(({ key }, index) => [key, index]));
  return customerMap.parse({
    layers: map.layers.map((layer) => ({ name: nameOf(layer) })),
    people: people.map(({ name, title, layer, x, y }) => ({
      ...{ name, title, x, y },
      layer: layer === null ? null : (layerIndexOf.get(layer) ?? null),
    })),
    reporting: map.edges.flatMap(({ kind, fromId, toId }) => {
      const from = indexOf.get(fromId);
      const to = indexOf.get(toId);
      return kind === 'reports-to' && from !== undefined && to !== undefined ? [{ from, to }] : [];
    }),
  });
}
