import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap } from '../map.ts';
import { defaultAssumptions, guesses } from './default-assumptions.ts';
import type { Assumptions } from './model.ts';

/**
 * Stored assumptions on the map of today: what the user said stays, layers and vetoes that have come since get their
 * defaults, those that are gone leave. What the map knows for sure goes before what he said: a layer that is through is
 * through, and a veto that was triggered is used.
 */
export function fitAssumptions(stored: Assumptions, map: DecisionMap, today: CalendarDate): Assumptions {
  const usual = defaultAssumptions(map, today);
  const present = new Set(usual.layers.map(({ key }) => key));
  return {
    ...stored,
    layers: usual.layers.map((layer) => {
      const said = stored.layers.find(({ key }) => key === layer.key);
      if (said === undefined) return layer;
      const after = said.after.filter((key) => present.has(key));
      return { ...said, after, isThrough: said.isThrough || layer.isThrough };
    }),
    vetoes: usual.vetoes.map((veto) => {
      const said = stored.vetoes.find(({ stakeholderId }) => stakeholderId === veto.stakeholderId);
      if (said === undefined) return veto;
      return { ...said, layer: veto.layer, chanceOfUse: veto.chanceOfUse === 1 ? 1 : said.chanceOfUse };
    }),
  };
}

/**
 * What is stored of assumptions that were fitted to a map. What the map knows for sure is no saying of the user's: once the
 * map takes it back, it is assumed no longer.
 */
export function saidAssumptions(fitted: Assumptions, map: DecisionMap, today: CalendarDate): Assumptions {
  const { layers } = defaultAssumptions(map, today);
  const through = new Set(layers.filter(({ isThrough }) => isThrough).map(({ key }) => key));
  const triggered = new Map(
    map.stakeholders.filter(({ vetoState }) => vetoState === 'triggered').map(({ id, stance }) => [id, stance]),
  );
  return {
    ...fitted,
    layers: fitted.layers.map((layer) => (through.has(layer.key) ? { ...layer, isThrough: false } : layer)),
    vetoes: fitted.vetoes.map((veto) => {
      const stance = triggered.get(veto.stakeholderId);
      return stance === undefined ? veto : { ...veto, chanceOfUse: guesses.useByStance[stance] };
    }),
  };
}
