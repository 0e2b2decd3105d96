import { usualLayers } from '../layer.ts';
import type { LaidOutMap } from './elk-graph.ts';

const people = 200;

/** A map of nobody, large enough for an engine to get up to speed on. */
export const practiceMap: LaidOutMap = {
  layers: usualLayers,
  stakeholders: Array.from({ length: people }, (_, index) => ({
    id: String(index),
    layer: usualLayers[index % usualLayers.length]?.key ?? null,
  })),
  edges: Array.from({ length: people * 2 }, (_, index) => ({
    fromId: String(index % people),
    toId: String((index * 7 + 3) % people),
  })),
};
