import { useReactFlow, useStore } from '@xyflow/react';
import { type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Arrangement } from '../../../shared/decision-map/geometry/arrange-map.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useMapScreen } from '../state.ts';
import { MiniCards } from './mini-cards.tsx';

const width = 128;
const height = 72;
const inset = 4;
/** Between the small map and the edges of the large one, in pixels. */
const corner = 16;

/** The whole map in a corner; it folds to a button while it would cover a card, unless it was asked for. */
export function MiniMap({ arrangement }: { readonly arrangement: Arrangement }) {
  const { t } = useTranslation();
  const [isAskedFor, setAskedFor] = useState(false);
  const isOverCard = useStore(({ transform: [left, top, zoom], width: across, height: down }) => {
    const edges = { left: across - corner - width, top: down - corner - height };
    for (const { x, y, width: cardWidth, height: cardHeight } of arrangement.cards.values()) {
      const isBeside = (x + cardWidth) * zoom + left < edges.left || x * zoom + left > across;
      if (!isBeside && (y + cardHeight) * zoom + top > edges.top && y * zoom + top < down) return true;
    }
    return false;
  });
  if (!isOverCard) return <WholeMap arrangement={arrangement} />;
  return (
    <>
      {isAskedFor ? <WholeMap arrangement={arrangement} /> : null}
      <div className={isAskedFor ? 'map-mini-fold above' : 'map-mini-fold'}>
        <IconButton
          name={isAskedFor ? 'x' : 'map'}
          label={t(isAskedFor ? 'map-canvas:whole.hide' : 'map-canvas:whole.show')}
          onClick={() => setAskedFor(!isAskedFor)}
        />
      </div>
    </>
  );
}

/** The whole map with the part that is seen; a click goes there. For the mouse alone: keys have other ways. */
function WholeMap({ arrangement }: { readonly arrangement: Arrangement }) {
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
