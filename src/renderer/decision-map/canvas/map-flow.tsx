import {
  ConnectionMode,
  type FinalConnectionState,
  type NodeChange,
  ReactFlow,
  SelectionMode,
  useStore,
  ViewportPortal,
} from '@xyflow/react';
import { useMemo, useState } from 'react';
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

/** Lanes, ties and cards under the mouse: moved, chosen, tied. */
export function MapFlow({ map, arrangement, dimmed, isEditable, onMove }: MapFlowProps) {
  const { t } = useTranslation();
  const [isMoving, setMoving] = useState(false);
  const isFar = useStore(({ transform }) => transform[2] < farZoom);
  const { cards, places, follow, letGo } = useDragging(arrangement);
  const activeId = useCanvas((canvas) => canvas.activeId);
  const stopId = useMemo(
    () =>
      activeId !== null && arrangement.cards.has(activeId) ? activeId : (inReadingOrder(arrangement.cards)[0] ?? null),
    [activeId, arrangement],
  );
  const nodes = useCardNodes({ map, cards, dimmed, stopId, isEditable });
  const [first] = places.keys();
  const held = first === undefined ? undefined : cards.get(first);
  const target = held === undefined ? null : (laneAt(arrangement.lanes, centreOf(held).y) ?? null);

  function onNodesChange(changes: NodeChange<CardNodeType>[]): void {
    follow(changes);
    const chosen = changes.filter((change) => change.type === 'select');
    if (chosen.length === 0) return;
    const ids = new Set(useMapScreen.getState().stakeholderIds);
    for (const { id, selected } of chosen) {
      if (selected) ids.add(id);
      else ids.delete(id);
    }
    select([...ids]);
  }

  function onConnectEnd(event: MouseEvent | TouchEvent, { fromNode }: FinalConnectionState): void {
    if (fromNode === null || !(event instanceof MouseEvent)) return;
    const below = document.elementFromPoint(event.clientX, event.clientY)?.closest('.react-flow__node');
    const toId = below?.querySelector<HTMLElement>('[data-card]')?.dataset.card;
    if (toId !== undefined && toId !== fromNode.id) useCanvas.setState({ connecting: { fromId: fromNode.id, toId } });
  }

  return (
    <ReactFlow<CardNodeType>
      className={`map-flow${isFar ? ' far' : ''}${isMoving ? ' moving' : ''}`}
      aria-label={t('map-canvas:map')}
      nodes={nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onNodeDragStop={(_event, _node, dragged) => {
        letGo();
        onMove(new Map(dragged.map(({ id, position }) => [id, position])));
      }}
      onNodeDoubleClick={(_event, { id }) => openDetails([id])}
      onPaneClick={() => select([])}
      onMoveStart={() => setMoving(true)}
      onMoveEnd={() => setMoving(false)}
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
      proOptions={{ hideAttribution: true }}
      ariaLabelConfig={{
        'node.a11yDescription.default': t('map-canvas:map'),
        'edge.a11yDescription.default': t('map-canvas:map'),
      }}
    >
      <ViewportPortal>
        <LaneBackdrop lanes={arrangement.lanes} target={target} />
        <EdgeLayer map={map} cards={cards} dimmed={dimmed} />
      </ViewportPortal>
    </ReactFlow>
  );
}
