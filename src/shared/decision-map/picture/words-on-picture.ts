import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { EdgeKind } from '../edge.ts';
import type { LayerKind } from '../layer.ts';
import type { BuyingRole, Coverage, Stance } from '../model.ts';

/** All words of a customer's picture. */
export interface CustomerWords {
  /** The lane of those who are in no layer. */
  readonly notPlaced: string;
  readonly date: (date: CalendarDate) => string;
}

/** All words of a picture of ours. */
export interface MapWords extends CustomerWords {
  /** Usual names of layers without one of their own. */
  readonly layers: Readonly<Record<LayerKind, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly coverages: Readonly<Record<Coverage, string>>;
  readonly buyingRoles: Readonly<Record<BuyingRole, string>>;
  readonly edges: Readonly<Record<EdgeKind, string>>;
  readonly vetoes: Readonly<Record<'absolute' | 'scope' | 'lifted', string>>;
  /** "Coverage 73%", from a share. */
  readonly laneCoverage: (share: number) => string;
  readonly influence: string;
  readonly relationship: string;
  readonly neverMet: string;
  /** The mark that keeps the picture in the house. */
  readonly internal: string;
  /** A day without its year: as short as a card needs it. */
  readonly day: (date: CalendarDate) => string;
}
