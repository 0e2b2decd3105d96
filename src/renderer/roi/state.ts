import { create } from 'zustand';
import type { Draft } from './draft.ts';
import { emptyDraft } from './draft.ts';
import type { Headline } from './results/headlines.ts';

export const roiPages = ['model', 'assumptions', 'export'] as const;
export type RoiPageName = (typeof roiPages)[number];

export const driverFilters = ['all', 'unconfirmed', 'to-ask'] as const;
export type DriverFilter = (typeof driverFilters)[number];

/** What the ROI screen has of its own; the model itself stays with the queries. */
export interface RoiScreen {
  readonly page: RoiPageName;
  readonly scenario: string;
  /** The number whose explanation is kept. */
  readonly focus: Headline;
  /** The number under the pointer, explained while it stays there. */
  readonly preview: Headline | null;
  /** null = as the window's width suggests. */
  readonly isPanelOpen: boolean | null;
  readonly filter: DriverFilter;
  readonly isUnfolded: boolean;
  /** All open questions are listed, not just the first few. */
  readonly hasAllQuestions: boolean;
  /** Edits that the database does not hold yet. */
  readonly draft: Draft;
}

const start: RoiScreen = {
  page: 'model',
  scenario: 'base',
  focus: 'paybackMonths',
  preview: null,
  isPanelOpen: null,
  filter: 'all',
  isUnfolded: false,
  hasAllQuestions: false,
  draft: emptyDraft,
};

export const useRoiScreen = create<RoiScreen>(() => start);

/** Another opportunity starts afresh. */
export function resetRoiScreen(): void {
  useRoiScreen.setState(start);
}
