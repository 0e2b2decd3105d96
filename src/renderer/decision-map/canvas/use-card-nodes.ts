import { Position } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import { cardHeight, cardWidth } from '../../../shared/decision-map/geometry/card-size.ts';
import type { Rectangle } from '../../../shared/decision-map/geometry/rectangle.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { useMapScreen } from '../state.ts';
import { useCanvas } from './canvas-state.ts';
import type { CardNodeType } from './card-node.tsx';
import { useCardWords } from './use-card-words.ts';

const size = { width: cardWidth, height: cardHeight };
/** Where ties begin; known beforehand, so that no card is measured. */
const handles: NonNullable<CardNodeType['handles']> = [
  { id: Position.Top, type: 'source', position: Position.Top, x: cardWidth / 2, y: 0, width: 1, height: 1 },
  {
    id: Position.Right,
    type: 'source',
    position: Position.Right,
    x: cardWidth,
    y: cardHeight / 2,
    width: 1,
    height: 1,
  },
  {
    id: Position.Bottom,
    type: 'source',
    position: Position.Bottom,
    x: cardWidth / 2,
    y: cardHeight,
    width: 1,
    height: 1,
  },
  { id: Position.Left, type: 'source', position: Position.Left, x: 0, y: cardHeight / 2, width: 1, height: 1 },
];
/** The library says "node" of each card; the card says what it is itself. */
const domAttributes = { 'aria-roledescription': undefined };

interface CardNodesOptions {
  readonly map: DecisionMap;
  readonly cards: ReadonlyMap<string, Rectangle>;
  readonly dimmed: ReadonlySet<string>;
  readonly stopId: string | null;
  readonly isEditable: boolean;
}

/** The cards as the canvas takes them; who did not change stays the same object, so nothing of him is drawn anew. */
export function useCardNodes({ map, cards, dimmed, stopId, isEditable }: CardNodesOptions): CardNodeType[] {
  const selectedIds = useMapScreen((screen) => screen.stakeholderIds);
  const ringedIds = useMapScreen((screen) => screen.focus?.stakeholderIds);
  const connecting = useCanvas((canvas) => canvas.connecting);
  const focusId = useCanvas((canvas) => (canvas.takesFocus && canvas.activeEdgeId === null ? canvas.activeId : null));
  const cardWords = useCardWords(map);
  const known = useRef<{ readonly words: unknown; readonly nodes: Map<string, CardNodeType> }>({
    words: null,
    nodes: new Map(),
  });
  return useMemo(() => {
    if (known.current.words !== cardWords) known.current = { words: cardWords, nodes: new Map() };
    const { nodes } = known.current;
    const selected = new Set(selectedIds);
    const ringed = new Set(ringedIds);
    return map.stakeholders.flatMap((stakeholder) => {
      const { id } = stakeholder;
      const card = cards.get(id);
      if (card === undefined) return [];
      const before = nodes.get(id);
      const flags = {
        isEditable,
        isDimmed: dimmed.has(id),
        isRinged: ringed.has(id) || connecting?.fromId === id,
        isStop: stopId === id,
        takesFocus: focusId === id,
      };
      if (
        before !== undefined &&
        before.data.stakeholder === stakeholder &&
        before.position.x === card.x &&
        before.position.y === card.y &&
        before.selected === selected.has(id) &&
        (Object.keys(flags) as (keyof typeof flags)[]).every((flag) => before.data[flag] === flags[flag])
      ) {
        return [before];
      }
      const label = before?.data.stakeholder === stakeholder ? before.data.label : cardWords(stakeholder);
      const node: CardNodeType = {
        id,
        type: 'card',
        position: { x: card.x, y: card.y },
        ...size,
        measured: size,
        handles,
        selected: selected.has(id),
        // Dropped onto another card, the one in hand hid under it.
        zIndex: selected.has(id) ? 1 : 0,
        data: { stakeholder, label, ...flags },
        domAttributes,
      };
      nodes.set(id, node);
      return [node];
    });
  }, [map.stakeholders, cards, dimmed, stopId, isEditable, selectedIds, ringedIds, connecting, focusId, cardWords]);
}
