import type { EdgeKind } from '../../../shared/decision-map/edge.ts';

interface EdgeLook {
  /** What the line ends with. */
  readonly end: 'arrow' | 'bar' | 'none';
  /** A drawing of 16 × 16 on the middle of the line; kinds are told apart without colour. */
  readonly mark: string | null;
}

/** How each kind of tie is drawn; the stroke itself is in the stylesheet under the kind's name. */
export const edgeLooks: Readonly<Record<EdgeKind, EdgeLook>> = {
  'reports-to': { end: 'arrow', mark: null },
  'dotted-line': { end: 'arrow', mark: null },
  influences: { end: 'arrow', mark: null },
  conflict: { end: 'none', mark: 'm5 5 6 6m0-6-6 6' },
  ally: { end: 'none', mark: 'M5 6.5h6M5 9.5h6' },
  'approves-before': { end: 'arrow', mark: 'm4.5 5 3 3-3 3m4-6 3 3-3 3' },
  proxy: { end: 'arrow', mark: 'M8 4.5v7M5 8h6' },
  'introduced-by': { end: 'arrow', mark: 'M8 4.5 11.5 8 8 11.5 4.5 8z' },
  blocks: { end: 'bar', mark: 'M4.5 8h7' },
};
