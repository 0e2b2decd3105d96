import { create } from 'zustand';

interface PaletteState {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
}

export const usePalette = create<PaletteState>((set) => ({
  isOpen: false,
  toggle: () => set(({ isOpen }) => ({ isOpen: !isOpen })),
  close: () => set({ isOpen: false }),
}));
