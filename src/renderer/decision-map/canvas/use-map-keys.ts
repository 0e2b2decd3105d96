import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Arrangement } from '../../../shared/decision-map/geometry/arrange-map.ts';
import type { Point } from '../../../shared/decision-map/geometry/rectangle.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { openDetails, select, useMapScreen } from '../state.ts';
import { goToCard, goToEdge, rest, useCanvas } from './canvas-state.ts';
import { shiftedPlaces, steppedPlaces } from './moved-places.ts';
import { type Direction, directions, inReadingOrder, nearestCard } from './nearest-card.ts';
import { nextOf } from './next-of.ts';
import type { MapActs } from './use-map-acts.ts';
import type { View } from './use-view.ts';

export interface MapKeys {
  readonly canvas: RefObject<HTMLElement | null>;
  readonly map: DecisionMap;
  readonly arrangement: Arrangement;
  readonly isEditable: boolean;
  readonly acts: MapActs;
  readonly view: View;
  /** Moves cards from where they were sent last; small steps that follow each other are undone together. */
  readonly onStep: (placesIn: (now: Arrangement) => ReadonlyMap<string, Point>, isStep: boolean) => void;
  readonly onAdd: () => void;
  readonly onLayout: () => void;
  readonly onFit: () => void;
  readonly onCopy: (ids: readonly string[]) => void;
  /** Begins a tie from a card, ends it at one, or gives it up (null). */
  readonly onConnect: (fromId: string | null) => void;
}

const steps: Readonly<Record<Direction, Point>> = {
  ArrowLeft: { x: -8, y: 0 },
  ArrowRight: { x: 8, y: 0 },
  ArrowUp: { x: 0, y: -8 },
  ArrowDown: { x: 0, y: 8 },
};
/** Where keys mean something else: boxes, menus, the panel beside the map. */
const elsewhere =
  'input:not([readonly]), input[aria-expanded=true], textarea, select, [contenteditable], [popover], aside';

/** Every act of the map by keyboard alone; the focus is on a card, on a tie, or on nothing in particular. */
export function useMapKeys(keys: MapKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || event.isComposing || !(target instanceof Element)) return;
    if (target.closest(elsewhere) !== null || document.querySelector('dialog[open]') !== null) return;
    if (isOnAnother(target, keys.canvas.current)) return;
    const isOnMap = target === document.body || target.closest('[data-card], [data-edge], .react-flow') !== null;
    const act = commandFor(event, keys) ?? (isOnMap ? actFor(event, keys) : null);
    if (act === null) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

/** Of two days side by side each answers for itself. */
function isOnAnother(target: Element, canvas: HTMLElement | null): boolean {
  const day = target.closest('.map-day');
  return day !== null && !day.contains(canvas);
}

type Act = (() => void) | null;

/** Acts on the map as a whole. */
function commandFor(event: KeyboardEvent, keys: MapKeys): Act {
  const { isEditable, view } = keys;
  const key = event.key.toLowerCase();
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    if (key === '+' || key === '=') return view.zoomIn;
    if (key === '-') return view.zoomOut;
    if (key === '0') return view.reset;
    if (key === 'a') return () => select(keys.map.stakeholders.map(({ id }) => id));
    if (key === 'v' && isEditable) return keys.acts.paste;
    if (key === 'c' && window.getSelection()?.isCollapsed !== false) {
      const ids = actedOn();
      return ids.length === 0 ? null : () => keys.onCopy(ids);
    }
    return null;
  }
  if (key === 'f') return keys.onFit;
  if (!isEditable) return null;
  if (key === 'l') return keys.onLayout;
  return key === '+' ? keys.onAdd : null;
}

/** Acts on the card or the tie that has the focus. */
function actFor(event: KeyboardEvent, keys: MapKeys): Act {
  if (event.ctrlKey || event.metaKey) return null;
  if (event.key === 'Escape') return () => giveUp(keys);
  const { activeId, activeEdgeId } = useCanvas.getState();
  if (event.key === 'Delete') return keys.isEditable ? () => removeChosen(keys) : null;
  if (activeEdgeId !== null && event.key === 'Enter') return () => openDetails([], [activeEdgeId]);
  if (activeId !== null && keys.arrangement.cards.has(activeId)) return actOnCard(event, keys, activeId);
  // Nobody has the focus yet, or he is gone, e.g. by undo: the walk begins at the first card.
  const [first] = inReadingOrder(keys.arrangement.cards);
  const isWalk = event.key === 'Home' || directions.some((direction) => direction === event.key);
  return first !== undefined && isWalk ? () => goToCard(first) : null;
}

function actOnCard(event: KeyboardEvent, keys: MapKeys, activeId: string): Act {
  const { map, arrangement, isEditable } = keys;
  const direction = directions.find((one) => one === event.key);
  if (direction !== undefined) return arrowAct(event, keys, activeId, direction);
  const order = inReadingOrder(arrangement.cards);
  switch (event.key.toLowerCase()) {
    case 'home':
      return () => goToCard(order[0] ?? activeId);
    case 'end':
      return () => goToCard(order.at(-1) ?? activeId);
    case ' ':
      return () => choose(activeId, event.shiftKey);
    case 'enter': {
      const { connecting } = useCanvas.getState();
      if (connecting === null) return () => openDetails([activeId]);
      return () => keys.onConnect(activeId);
    }
    case 'c':
      return isEditable ? () => keys.onConnect(activeId) : null;
    case 'e':
      return () => nextEdge(map, activeId, event.shiftKey ? -1 : 1);
    default:
      return null;
  }
}

function arrowAct(event: KeyboardEvent, keys: MapKeys, activeId: string, direction: Direction): Act {
  const { arrangement, isEditable, onStep } = keys;
  const chosen = useMapScreen.getState().stakeholderIds;
  const ids = chosen.includes(activeId) ? chosen : [activeId];
  if (event.altKey) {
    if (!isEditable || (direction !== 'ArrowUp' && direction !== 'ArrowDown')) return null;
    return () => onStep((now) => shiftedPlaces(now, ids, direction === 'ArrowUp' ? -1 : 1), false);
  }
  if (event.shiftKey) {
    return isEditable ? () => onStep((now) => steppedPlaces(now, ids, steps[direction]), true) : null;
  }
  return () => goToCard(nearestCard(arrangement.cards, activeId, direction) ?? activeId);
}

/** Whom an act is about: the chosen ones, else the one that has the focus. */
function actedOn(): readonly string[] {
  const { stakeholderIds } = useMapScreen.getState();
  const { activeId } = useCanvas.getState();
  return stakeholderIds.length > 0 || activeId === null ? stakeholderIds : [activeId];
}

function removeChosen({ acts, arrangement }: MapKeys): void {
  const { stakeholderIds, edgeIds } = useMapScreen.getState();
  const { activeId, activeEdgeId } = useCanvas.getState();
  if (activeEdgeId !== null && edgeIds.length === 0) {
    acts.remove([], [activeEdgeId]);
    if (activeId !== null) goToCard(activeId);
    return;
  }
  const people = stakeholderIds.length > 0 || edgeIds.length > 0 || activeId === null ? stakeholderIds : [activeId];
  acts.remove(people, edgeIds);
  // The focus does not fall into nothing together with its card.
  if (activeId !== null && people.includes(activeId)) {
    const rest = new Map([...arrangement.cards].filter(([id]) => id === activeId || !people.includes(id)));
    const next = directions.map((direction) => nearestCard(rest, activeId, direction)).find((id) => id !== null);
    if (next !== undefined && next !== null) goToCard(next);
  } else if (activeId !== null) goToCard(activeId);
}

function choose(id: string, isAdded: boolean): void {
  const { stakeholderIds } = useMapScreen.getState();
  const isChosen = stakeholderIds.includes(id);
  const others = stakeholderIds.filter((other) => other !== id);
  if (isAdded) select(isChosen ? others : [...others, id]);
  else select(isChosen && others.length === 0 ? [] : [id]);
}

function nextEdge({ edges }: DecisionMap, cardId: string, by: 1 | -1): void {
  const ofCard = edges.filter(({ fromId, toId }) => fromId === cardId || toId === cardId);
  const { activeEdgeId } = useCanvas.getState();
  const place = ofCard.findIndex(({ id }) => id === activeEdgeId);
  const next = nextOf(ofCard, place, by);
  if (next !== undefined) goToEdge(next.id);
}

/** Esc: out of the tie, then out of the choice. */
function giveUp({ onConnect }: MapKeys): void {
  const { connecting, activeEdgeId, activeId } = useCanvas.getState();
  if (connecting !== null) onConnect(null);
  else if (activeEdgeId !== null && activeId !== null) goToCard(activeId);
  else {
    select([]);
    if (activeId !== null) rest(activeId);
  }
}
