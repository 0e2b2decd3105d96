import { useReactFlow, useStoreApi } from '@xyflow/react';
import { laneLabelWidth } from '../../../shared/decision-map/geometry/card-size.ts';
import type { Rectangle } from '../../../shared/decision-map/geometry/rectangle.ts';

export const leastZoom = 0.25;
export const mostZoom = 2;
const margin = 16;

export interface View {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** 100 %, the beginning of the map. */
  readonly reset: () => void;
  /** All of the map in the window, as large as it goes but no larger than 100 %. */
  readonly fit: (cards: readonly Rectangle[], height: number) => void;
  /** Brings cards into the window, and leaves the view alone where they are in it already. */
  readonly show: (cards: readonly Rectangle[]) => void;
}

/** What part of the map is seen, beside the lanes' names at the left. */
export function useView(): View {
  const flow = useReactFlow();
  const store = useStoreApi();
  return {
    zoomIn: () => void flow.zoomIn(),
    zoomOut: () => void flow.zoomOut(),
    reset: () => void flow.setViewport({ x: 0, y: 0, zoom: 1 }),
    fit: (cards, height) => {
      const { width, height: seen } = store.getState();
      const right = Math.max(...cards.map((card) => card.x + card.width), laneLabelWidth + 1);
      const across = (width - laneLabelWidth - 2 * margin) / (right - laneLabelWidth);
      const zoom = Math.max(leastZoom, Math.min(1, across, seen / Math.max(height, 1)));
      void flow.setViewport({ x: laneLabelWidth * (1 - zoom), y: 0, zoom });
    },
    show: (cards) => {
      if (cards.length === 0) return;
      const { width, height, transform } = store.getState();
      const [left, top, zoom] = transform;
      const box = {
        left: Math.min(...cards.map(({ x }) => x)) * zoom + left,
        top: Math.min(...cards.map(({ y }) => y)) * zoom + top,
        right: Math.max(...cards.map((card) => card.x + card.width)) * zoom + left,
        bottom: Math.max(...cards.map((card) => card.y + card.height)) * zoom + top,
      };
      const x = left + shift(box.left, box.right, laneLabelWidth + margin, width - margin);
      const y = top + shift(box.top, box.bottom, margin, height - margin);
      if (x !== left || y !== top) void flow.setViewport({ x, y, zoom });
    },
  };
}

/** How far a stretch has to go to lie between two ends; one that is too long shows its beginning. */
function shift(start: number, end: number, least: number, most: number): number {
  if (start < least || end - start > most - least) return least - start;
  return end > most ? most - end : 0;
}
