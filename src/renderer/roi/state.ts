import { create } from 'zustand';
import type { Headline } from './results/headlines.ts';

export const roiPages = ['model', 'assumptions', 'export'] as const;
export type RoiPageName = (typeof roiPages)[number];

export const driverFilters = ['all', 'unconfirmed', 'to-ask'] as const;
export type DriverFilter = (typeof driverFilters)[number];

/** What the ROI screen has of its own; the model itself stays with the queries. */
export interface RoiScreen {
  /** The model on screen; null until there was one. */
  readonly modelId: string | null;
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
}

const start: RoiScreen = {
  modelId: null,
  page: 'model',
  scenario: 'base',
  focus: 'paybackMonths',
  preview: null,
  isPanelOpen: null,
  filter: 'all',
  isUnfolded: false,
  hasAllQuestions: false,
};

export const useRoiScreen = create<RoiScreen>(() => start);

/** Another model starts afresh; one that is come back to is as it was left, with no pointer over it yet. */
export function showModel(modelId: string): void {
  useRoiScreen.setState((state) => (state.modelId === modelId ? { preview: null } : { ...start, modelId }));
}
