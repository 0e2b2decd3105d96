import { z } from 'zod';
import { calendarDate } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

/** Layers that a decision passes, as a map shows them from top to bottom (reference Q5; procurement from its mind map). */
export const layerKinds = ['executive', 'procurement', 'compliance', 'business', 'technical', 'end-user'] as const;
export type LayerKind = (typeof layerKinds)[number];

/** What names a layer inside one deal: its kind, or the id of a layer that the user added. */
export const layerKey = z.union([z.enum(layerKinds), recordId]);
export type LayerKey = z.infer<typeof layerKey>;

/** What the user may change of a layer. */
export const layerFields = z.strictObject({
  /** Empty: the usual name of its kind in the reader's language. An added layer always has one. */
  name: z.string().trim().max(60),
  /** Days that getting through this layer is planned to take, at least and at most; null = no plan. */
  plannedMinDays: z.number().int().min(1).max(1000).nullable(),
  plannedMaxDays: z.number().int().min(1).max(1000).nullable(),
  /** When work on this layer began; null = with the first contact to one of its people. */
  startedOn: calendarDate.nullable(),
  /** When the layer agreed; null = not yet. */
  completedOn: calendarDate.nullable(),
});
export type LayerFields = Readonly<z.infer<typeof layerFields>>;

/** A layer of one deal. */
export const decisionLayer = layerFields.extend({
  id: recordId,
  opportunityId: recordId,
  key: layerKey,
  /** 0 is the top of the map. */
  position: z.number().int().min(0).max(100),
});

/** A layer as screens and rules see it: the usual ones stand on no record until one of them is changed. */
export const mapLayer = decisionLayer.omit({ id: true, opportunityId: true });
export type MapLayer = Readonly<z.infer<typeof mapLayer>>;

/** The most layers a deal may have. */
export const mostLayers = 12;

/**
 * Days a layer usually takes (reference Q5: technical and compliance one to two months, business one month, executive two
 * weeks to a month). It says nothing of procurement: 20 days is the least a tender is open by law (招标投标法 §24).
 */
const usualDays: Readonly<Record<LayerKind, readonly [number, number] | null>> = {
  executive: [14, 30],
  procurement: [20, 60],
  compliance: [30, 60],
  business: [30, 30],
  technical: [30, 60],
  'end-user': null,
};

/** Every map begins with these; end users are added where they have a say. */
export const usualLayers: readonly MapLayer[] = (
  ['executive', 'procurement', 'compliance', 'business', 'technical'] as const
).map((key, position) => newLayer(key, position));

/** A layer of which nothing but its place is said yet. */
export function newLayer(key: LayerKey, position: number, name = ''): MapLayer {
  const [plannedMinDays, plannedMaxDays] = (isLayerKind(key) ? usualDays[key] : null) ?? [null, null];
  return { key, position, name, plannedMinDays, plannedMaxDays, startedOn: null, completedOn: null };
}

/** True for a layer that ships, false for one that the user added. */
export function isLayerKind(key: LayerKey): key is LayerKind {
  return layerKinds.some((kind) => kind === key);
}
