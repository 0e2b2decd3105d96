import { create } from 'zustand';
import type { SearchedEntity } from '../../../shared/search/searched-fields.ts';

interface SearchState {
  /** What is searched for on the page of results; kept out of the address, it may be a customer's name. */
  readonly query: string;
  readonly kind: SearchedEntity | null;
  readonly ask: (query: string) => void;
  readonly narrow: (kind: SearchedEntity | null) => void;
}

export const useSearchState = create<SearchState>((set) => ({
  query: '',
  kind: null,
  ask: (query) => set({ query }),
  narrow: (kind) => set({ kind }),
}));
