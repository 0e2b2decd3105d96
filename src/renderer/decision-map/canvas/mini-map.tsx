import { useReactFlow, useStore } from '@xyflow/react';
import type { PointerEvent } from 'react';
import type { Arrangement } from '../../../shared/decision-map/geometry/arrange-map.ts';
import { useMapScreen } from '../state.ts';
import { MiniCards } from './mini-cards.tsx';

const width = 128;
const height = 72;
const inset = 4;

/** The whole map in a corner with the part that is seen; a click goes there. For the mouse alone: keys have other ways. */
export function MiniMap({ arrangement }: { readonly arrangement: Arrangement }) {
  const flow = useReactFlow();
  const [left, top, zoom] = useStore(({ transform }) => transform);
  const seenWidth = useStore((store) => store.width);
  const seenHeight = useStore((store) => store.height);
  const selected = useMapScreen((screen) => screen.stakeholderIds);
  const scale = Math.min(
    (width - 2 * inset) / Math.max(arrangement.width, 1),
    (height - 2 * inset) / Math.max(arrangement.height, 1),
  );
  function goTo(event: PointerEvent<SVGSVGElement>): void {
    const box = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - box.left - inset) / scale;
    const y = (event.clientY - box.top - inset) / scale;
    void flow.setCenter(x, y, { zoom });
  }
  return (
    <svg
      className="map-mini"
      width={width}
      height={height}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) goTo(event);
      }}
    >
      <g transform={`translate(${inset} ${inset}) scale(${scale})`}>
        <MiniCards cards={arrangement.cards} selected={selected} />
        <rect
          className="map-mini-view"
          x={-left / zoom}
          y={-top / zoom}
          width={seenWidth / zoom}
          height={seenHeight / zoom}
        />
      </g>
    </svg>
  );
}
