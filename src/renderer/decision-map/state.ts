import { create } from 'zustand';
import type { DecisionMap } from '../../shared/decision-map/map.ts';
import type { Coverage, Stance } from '../../shared/decision-map/model.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { useCanvas } from './canvas/canvas-state.ts';
import { putEvidenceDown } from './details/evidence-state.ts';

/** What the panel beside the map shows. */
export type MapPanel = 'readiness' | 'details' | 'paths' | 'simulation';

/** What the map's screen keeps while it is open; nothing of it is stored. */
interface MapScreen {
  /** The deal that all of this is about; another deal begins anew. */
  readonly opportunityId: string | null;
  readonly stakeholderIds: readonly string[];
  readonly edgeIds: readonly string[];
  /** Who and what a finding or a path is about: ringed on the map, and brought into view. */
  readonly focus: { readonly stakeholderIds: readonly string[]; readonly edgeIds: readonly string[] } | null;
  readonly panel: MapPanel | null;
  /** The day whose map is shown; null = today, the only map that can be edited. */
  readonly day: CalendarDate | null;
  /** The day it is compared with, side by side; null = not compared. */
  readonly compareDay: CalendarDate | null;
  /** Only these stand out; empty = all. */
  readonly stances: readonly Stance[];
  readonly coverages: readonly Coverage[];
  /** Words of the search on the map; who matches stands out. */
  readonly words: string;
}

const atFirst: MapScreen = {
  opportunityId: null,
  stakeholderIds: [],
  edgeIds: [],
  focus: null,
  panel: 'readiness',
  day: null,
  compareDay: null,
  stances: [],
  coverages: [],
  words: '',
};

export const useMapScreen = create<MapScreen>(() => atFirst);

/** Begins anew where another deal's map is opened. */
export function openMap(opportunityId: string): void {
  if (useMapScreen.getState().opportunityId === opportunityId) return;
  // In a narrow window the panel would lie on the map.
  const panel = window.matchMedia('(max-width: 900px)').matches ? null : atFirst.panel;
  useMapScreen.setState({ ...atFirst, panel, opportunityId });
  useCanvas.setState({ connecting: null, activeId: null, activeEdgeId: null, takesFocus: false });
  putEvidenceDown();
}

/** Chooses people and ties; what was in focus is no longer. */
export function select(stakeholderIds: readonly string[], edgeIds: readonly string[] = []): void {
  useMapScreen.setState({ stakeholderIds, edgeIds, focus: null });
}

/** Chooses somebody or a tie and opens the details. */
export function openDetails(stakeholderIds: readonly string[], edgeIds: readonly string[] = []): void {
  useMapScreen.setState({ stakeholderIds, edgeIds, panel: 'details' });
}

type OnMap = Pick<DecisionMap, 'stakeholders' | 'edges'>;

/** Who and what is no longer on the map, because it was removed or its adding undone, is chosen and ringed no longer. */
export function letGoOfGone(before: OnMap, after: OnMap): void {
  const still = new Set([...after.stakeholders, ...after.edges].map(({ id }) => id));
  const gone = new Set([...before.stakeholders, ...before.edges].flatMap(({ id }) => (still.has(id) ? [] : [id])));
  if (gone.size === 0) return;
  const kept = (ids: readonly string[]) => ids.filter((id) => !gone.has(id));
  const { stakeholderIds, edgeIds, focus } = useMapScreen.getState();
  useMapScreen.setState({
    stakeholderIds: kept(stakeholderIds),
    edgeIds: kept(edgeIds),
    focus: focus === null ? null : { stakeholderIds: kept(focus.stakeholderIds), edgeIds: kept(focus.edgeIds) },
  });
}

/** Rings what something is about and brings it into view. */
export function focusOn(stakeholderIds: readonly string[], edgeIds: readonly string[] = []): void {
  useMapScreen.setState({ focus: { stakeholderIds, edgeIds } });
}
