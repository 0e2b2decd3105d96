import {
  ConnectionMode,
  type FinalConnectionState,
  type NodeChange,
  ReactFlow,
  SelectionMode,
  useStore,
  ViewportPortal,
} from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Arrangement } from '../../../shared/decision-map/geometry/arrange-map.ts';
import { laneAt } from '../../../shared/decision-map/geometry/lanes.ts';
import { centreOf, type Point } from '../../../shared/decision-map/geometry/rectangle.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { openDetails, select, useMapScreen } from '../state.ts';
import { useCanvas } from './canvas-state.ts';
import { CardNode, type CardNodeType } from './card-node.tsx';
import { EdgeLayer } from './edge-layer.tsx';
import { LaneBackdrop } from './lane-backdrop.tsx';
import { inReadingOrder } from './nearest-card.ts';
import { NewEdgeLine } from './new-edge-line.tsx';
import { useCardNodes } from './use-card-nodes.ts';
import { useDragging } from './use-dragging.ts';
import { leastZoom, mostZoom } from './use-view.ts';

interface MapFlowProps {
  readonly map: DecisionMap;
  readonly arrangement: Arrangement;
  readonly dimmed: ReadonlySet<string>;
  readonly isEditable: boolean;
  readonly onMove: (places: ReadonlyMap<string, Point>) => void;
}

const nodeTypes = { card: CardNode };
const grid: [number, number] = [8, 8];
const several = ['Control', 'Meta', 'Shift'];
const noEdges: never[] = [];
/** Below this zoom a card shows names alone. */
const farZoom = 0.5;

const options = { hideAttribution: true };
const clearSelection = () => select([]);
const showDetails = (_event: unknown, { id }: CardNodeType) => openDetails([id]);

/**
 * Lanes, ties and cards under the mouse: moved, chosen, tied. What is handed to the canvas stays the same from frame to
 * frame, so that a drag draws nothing but the cards in hand.
 */
export function MapFlow({ map, arrangement, dimmed, isEditable, onMove }: MapFlowProps) {
  const { t } = useTranslation();
  const [isMoving, setMoving] = useState(false);
  const isFar = useStore(({ transform }) => transform[2] < farZoom);
  const { cards, heldIds, follow, letGo } = useDragging(arrangement);
  const activeId = useCanvas((canvas) => canvas.activeId);
  const stopId = useMemo(
    () =>
      activeId !== null && arrangement.cards.has(activeId) ? activeId : (inReadingOrder(arrangement.cards)[0] ?? null),
    [activeId, arrangement],
  );
  const nodes = useCardNodes({ map, cards, dimmed, stopId, isEditable });
  const [first] = heldIds;
  const held = first === undefined ? undefined : cards.get(first);
  const target = held === undefined ? null : (laneAt(arrangement.lanes, centreOf(held).y) ?? null);

  const drop = useRef<(places: ReadonlyMap<string, Point>) => void>(() => undefined);
  drop.current = (places) => {
    letGo();
    onMove(places);
  };
  const onNodeDragStop = useCallback((_event: unknown, _node: unknown, dragged: readonly CardNodeType[]) => {
    drop.current(new Map(dragged.map(({ id, position }) => [id, position])));
  }, []);
  const onNodesChange = useCallback(
    (changes: NodeChange<CardNodeType>[]) => {
      follow(changes);
      selectAsChanged(changes);
    },
    [follow],
  );
  const onMoveStart = useCallback(() => setMoving(true), []);
  const onMoveEnd = useCallback(() => setMoving(false), []);
  const words = useMemo(
    () => ({
      'node.a11yDescription.default': t('map-canvas:map'),
      'edge.a11yDescription.default': t('map-canvas:map'),
    }),
    [t],
  );

  return (
    <ReactFlow<CardNodeType>
      className={`map-flow${isFar ? ' far' : ''}${isMoving ? ' moving' : ''}${heldIds.size > 0 ? ' dragging' : ''}`}
      aria-label={t('map-canvas:map')}
      nodes={nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onNodeDragStop={onNodeDragStop}
      onNodeDoubleClick={showDetails}
      onPaneClick={clearSelection}
      onMoveStart={onMoveStart}
      onMoveEnd={onMoveEnd}
      onConnectEnd={onConnectEnd}
      connectionMode={ConnectionMode.Loose}
      connectionLineComponent={NewEdgeLine}
      nodesDraggable={isEditable}
      nodesConnectable={isEditable}
      nodesFocusable={false}
      edgesFocusable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      panActivationKeyCode={null}
      selectionKeyCode="Shift"
      multiSelectionKeyCode={several}
      selectionMode={SelectionMode.Partial}
      snapToGrid
      snapGrid={grid}
      minZoom={leastZoom}
      maxZoom={mostZoom}
      panOnScroll
      zoomOnDoubleClick={false}
      nodeDragThreshold={3}
      elevateNodesOnSelect={false}
      onlyRenderVisibleElements
      proOptions={options}
      ariaLabelConfig={words}
    >
      <ViewportPortal>
        <LaneBackdrop lanes={arrangement.lanes} target={target} />
        <EdgeLayer map={map} cards={arrangement.cards} dimmed={dimmed} heldIds={heldIds} shows="still" />
        {heldIds.size === 0 ? null : (
          <EdgeLayer map={map} cards={cards} dimmed={dimmed} heldIds={heldIds} shows="moving" />
        )}
      </ViewportPortal>
    </ReactFlow>
  );
}

/** Clicks and the frame of the mouse choose cards. */
function selectAsChanged(changes: readonly NodeChange<CardNodeType>[]): void {
  const chosen = changes.filter((change) => change.type === 'select');
  if (chosen.length === 0) return;
  const ids = new Set(useMapScreen.getState().stakeholderIds);
  for (const { id, selected } of chosen) {
    if (selected) ids.add(id);
    else ids.delete(id);
  }
  select([...ids]);
}

/** A tie drawn to anywhere on a card goes to that card; its kind is asked then. */
function onConnectEnd(event: MouseEvent | TouchEvent, { fromNode }: FinalConnectionState): void {
  if (fromNode === null || !(event instanceof MouseEvent)) return;
  const below = document.elementFromPoint(event.clientX, event.clientY)?.closest('.react-flow__node');
  const toId = below?.querySelector<HTMLElement>('[data-card]')?.dataset.card;
  if (toId !== undefined && toId !== fromNode.id) useCanvas.setState({ connecting: { fromId: fromNode.id, toId } });
}
