import { useStore } from '@xyflow/react';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { arrangeMap } from '../../../shared/decision-map/geometry/arrange-map.ts';
import type { Point, Rectangle } from '../../../shared/decision-map/geometry/rectangle.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { useMapScreen } from '../state.ts';
import { AddPeopleDialog } from './add-people-dialog.tsx';
import { AlignMenu } from './align-menu.tsx';
import { goToCard, useCanvas } from './canvas-state.ts';
import { KindMenu } from './kind-menu.tsx';
import { LaneLabels } from './lane-labels.tsx';
import { MapEmpty } from './map-empty.tsx';
import { MapFlow } from './map-flow.tsx';
import { MapToolbar } from './map-toolbar.tsx';
import { MiniMap } from './mini-map.tsx';
import { movedPlaces } from './moved-places.ts';
import { useAutoLayout } from './use-auto-layout.ts';
import { useConnecting } from './use-connecting.ts';
import { useCopy } from './use-copy.ts';
import { useFoundCards } from './use-found-cards.ts';
import { useMapActs } from './use-map-acts.ts';
import { type MapKeys, useMapKeys } from './use-map-keys.ts';
import { useView } from './use-view.ts';

export interface MapCanvasProps {
  /** The map of the day that is shown. */
  readonly map: DecisionMap;
  readonly today: CalendarDate;
  /** False while an earlier day is looked at. */
  readonly isEditable: boolean;
  /** Begins with all of the map in the window, e.g. beside another one; else at 100 %. */
  readonly fitsAtFirst?: boolean;
  /** More for the row above the map. */
  readonly actions?: ReactNode;
}

/** Puts together what is seen of a map and what is done to it. */
export function MapStage({ map, today, isEditable, fitsAtFirst = false, actions = null }: MapCanvasProps) {
  const canvas = useRef<HTMLElement>(null);
  const arrangement = useMemo(() => arrangeMap(map), [map]);
  const { hits, dimmed } = useFoundCards(map);
  const acts = useMapActs(map);
  const view = useView();
  const layout = useAutoLayout(map, acts.arrange);
  const connect = useConnecting(map);
  const copy = useCopy(map);
  const [isAdding, setAdding] = useState(false);
  const connecting = useCanvas((state) => state.connecting);
  const announcement = useCanvas((state) => state.announcement);
  const focus = useMapScreen((screen) => screen.focus);
  const goneTo = useCanvas((state) => (state.takesFocus ? state.activeId : null));
  // Somebody new has no card before the map is read again, and the first card of all comes together with the canvas.
  const isPlaced = goneTo !== null && arrangement.cards.has(goneTo);
  const isMeasured = useStore(({ width }) => width > 0);

  const cardsOf = (ids: readonly string[]): Rectangle[] => ids.flatMap((id) => arrangement.cards.get(id) ?? []);
  const onMove = (places: ReadonlyMap<string, Point>) => acts.arrange(movedPlaces(map, arrangement, places));
  const onStep: MapKeys['onStep'] = (placesIn, isStep) => {
    const latest = acts.latest();
    const now = arrangeMap(latest);
    acts.arrange(movedPlaces(latest, now, placesIn(now)), isStep);
  };
  const onFit = () => view.fit([...arrangement.cards.values()], arrangement.height);
  const onAdd = () => setAdding(true);

  const showCards = useEffectEvent((ids: readonly string[]) => view.show(cardsOf(ids)));
  useEffect(() => {
    if (focus === null) return;
    const ends = map.edges.filter(({ id }) => focus.edgeIds.includes(id)).flatMap(({ fromId, toId }) => [fromId, toId]);
    showCards([...focus.stakeholderIds, ...ends]);
    // The map itself may change while its part stays in view.
  }, [focus]);
  useEffect(() => {
    if (goneTo !== null && isPlaced && isMeasured) showCards([goneTo]);
  }, [goneTo, isPlaced, isMeasured]);
  const fit = useEffectEvent(onFit);
  useEffect(() => {
    if (fitsAtFirst && isMeasured) fit();
  }, [fitsAtFirst, isMeasured]);

  useMapKeys({
    ...{ canvas, map, arrangement, isEditable, acts, view, onStep, onAdd, onFit },
    onLayout: layout.toggle,
    onCopy: copy,
    onConnect: connect,
  });

  const isEmpty = map.stakeholders.length === 0;
  return (
    <>
      <MapToolbar
        hits={hits}
        isEditable={isEditable}
        isLayingOut={layout.isRunning}
        onAdd={onAdd}
        onLayout={layout.toggle}
        onFit={onFit}
        align={<AlignMenu arrangement={arrangement} onMove={onMove} />}
        actions={actions}
      />
      <section ref={canvas} className="map-canvas">
        {isEmpty ? (
          <MapEmpty isEditable={isEditable} onAdd={onAdd} />
        ) : (
          <>
            <MapFlow map={map} arrangement={arrangement} dimmed={dimmed} isEditable={isEditable} onMove={onMove} />
            <LaneLabels map={map} lanes={arrangement.lanes} today={today} isEditable={isEditable} />
            <MiniMap arrangement={arrangement} />
          </>
        )}
        <p className="visually-hidden" aria-live="polite">
          {announcement}
        </p>
      </section>
      {isAdding ? <AddPeopleDialog map={map} onClose={() => setAdding(false)} /> : null}
      {connecting === null || connecting.toId === null ? null : (
        <KindMenu
          map={map}
          fromId={connecting.fromId}
          toId={connecting.toId}
          onConnect={(kind) => acts.connect(connecting.fromId, connecting.toId ?? '', kind)}
          onClose={() => {
            useCanvas.setState({ connecting: null });
            goToCard(connecting.fromId);
          }}
        />
      )}
    </>
  );
}
