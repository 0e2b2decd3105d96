import { aspects } from '../../shared/decision-map/judgement.ts';
import { usualLayers } from '../../shared/decision-map/layer.ts';
import { ownerOf } from './add-account.ts';
import { type DemoFilling, peopleByCode } from './demo-filling.ts';

/** The decision map of the deal, with what was believed of whom since when. */
export function addMap(filling: DemoFilling, accountId: string, opportunityId: string): void {
  const { services, say, day } = filling;
  const { maps } = services;
  const { layers, stakeholders, edges } = services.map();
  maps.layers.own(opportunityId, usualLayers);
  for (const { key, startedDaysAgo, completedDaysAgo } of layers) {
    const layer = usualLayers.find((usual) => usual.key === key);
    if (layer === undefined) continue;
    const completedOn = completedDaysAgo === null ? null : day(-completedDaysAgo);
    maps.layers.update(opportunityId, { ...layer, startedOn: day(-startedDaysAgo), completedOn });
  }
  const people = peopleByCode(filling, accountId);
  const ownerId = ownerOf(filling);
  const ids = new Map<string, string>();
  for (const { person, layer, x, y, daysAgo, isCovered, judgements, vetoScopes = [], ...texts } of stakeholders) {
    const personId = people.get(person);
    if (personId === undefined) continue;
    const id = maps.add(opportunityId, { personId, layer, x, y });
    ids.set(person, id);
    const written = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, say(text)]));
    maps.update(id, { ...written, vetoScopes, since: day(-daysAgo), coveredById: isCovered ? ownerId : null });
    for (const { daysAgo: age, values, note, ...proof } of judgements) {
      for (const aspect of aspects) {
        const value = values[aspect];
        if (value !== undefined) maps.judge(id, aspect, value, { ...proof, on: day(-age), note: say(note) }, ownerId);
      }
    }
  }
  for (const { from, to, daysAgo, note, ...tie } of edges) {
    const [fromId, toId] = [ids.get(from), ids.get(to)];
    if (fromId === undefined || toId === undefined) continue;
    maps.addEdge(opportunityId, fromId, toId, { ...tie, note: say(note), since: day(-daysAgo) });
  }
}
