import type { EdgeKind } from '../edge.ts';

/** What a line ends in: arrows, a bar across it, a ring, a diamond. */
export type EdgeEnd = 'none' | 'arrow' | 'filled-arrow' | 'bar' | 'ring' | 'diamond';

/** How a kind of edge is drawn; each differs from every other without its colour. */
export interface EdgeStyle {
  readonly tone: 'soft' | 'ink' | 'bad' | 'good';
  /** Of a weight of 1; each weight more adds as much again. */
  readonly width: number;
  /** `stroke-dasharray`; undefined = a whole line. */
  readonly dashes?: string;
  readonly end: EdgeEnd;
  /** Drawn in a small box at the middle of the line. */
  readonly mark?: 'cross' | 'plus';
}

export const edgeStyles: Readonly<Record<EdgeKind, EdgeStyle>> = {
  'reports-to': { tone: 'soft', width: 1, end: 'arrow' },
  'dotted-line': { tone: 'soft', width: 1.25, dashes: '1.5 3', end: 'arrow' },
  influences: { tone: 'ink', width: 1, dashes: '4 4', end: 'filled-arrow' },
  conflict: { tone: 'bad', width: 1.5, end: 'none', mark: 'cross' },
  ally: { tone: 'good', width: 1.5, end: 'none', mark: 'plus' },
  'approves-before': { tone: 'ink', width: 1.5, end: 'filled-arrow' },
  proxy: { tone: 'ink', width: 1, dashes: '10 3 2 3', end: 'diamond' },
  'introduced-by': { tone: 'soft', width: 1, dashes: '8 4', end: 'ring' },
  blocks: { tone: 'bad', width: 2, end: 'bar' },
};
