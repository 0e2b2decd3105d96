import { create } from 'zustand';
import type { EdgeKind } from '../../../shared/decision-map/edge.ts';

/** A tie in the making: from whom, and (once the kind is to be chosen) to whom. */
interface Connecting {
  readonly fromId: string;
  readonly toId: string | null;
}

interface CanvasState {
  /** The card, or the tie of it, that the arrow keys go on from. */
  readonly activeId: string | null;
  readonly activeEdgeId: string | null;
  /** True where the keyboard moved on and the focus has to follow. */
  readonly takesFocus: boolean;
  readonly connecting: Connecting | null;
  /** The kind that was chosen last is offered first. */
  readonly lastKind: EdgeKind;
  /** Kept from one deal's map to the next. */
  readonly copied: { readonly opportunityId: string; readonly ids: readonly string[] } | null;
  /** Said to screen readers. */
  readonly announcement: string;
}

export const useCanvas = create<CanvasState>(() => ({
  activeId: null,
  activeEdgeId: null,
  takesFocus: false,
  connecting: null,
  lastKind: 'influences',
  copied: null,
  announcement: '',
}));

/** The keyboard goes to a card. */
export function goToCard(activeId: string): void {
  useCanvas.setState({ activeId, activeEdgeId: null, takesFocus: true });
}

/** The keyboard goes to a tie of the card it was on. */
export function goToEdge(activeEdgeId: string): void {
  useCanvas.setState({ activeEdgeId, takesFocus: true });
}

/** The focus came to a card by itself: by a click or the Tab key. */
export function rest(activeId: string): void {
  useCanvas.setState({ activeId, activeEdgeId: null, takesFocus: false });
}

export function announce(announcement: string): void {
  useCanvas.setState({ announcement });
}
