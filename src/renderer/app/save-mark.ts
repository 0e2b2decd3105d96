import { create } from 'zustand';

/** What the quiet mark in the top bar says about the user's latest changes. */
interface SaveMark {
  readonly pending: number;
  readonly savedAt: Date | null;
  readonly failed: boolean;
}

export const useSaveMark = create<SaveMark>(() => ({ pending: 0, savedAt: null, failed: false }));

/** Moves the mark; called for every mutation that is not marked `quiet`. */
export const saveMark = {
  begin: () => useSaveMark.setState(({ pending }) => ({ pending: pending + 1 })),
  succeed: (savedAt: Date) =>
    useSaveMark.setState(({ pending }) => ({ pending: Math.max(0, pending - 1), savedAt, failed: false })),
  /** Nothing was written because nothing was to be: what was saved before is as it was. */
  refuse: () => useSaveMark.setState(({ pending }) => ({ pending: Math.max(0, pending - 1) })),
  fail: () => useSaveMark.setState(({ pending }) => ({ pending: Math.max(0, pending - 1), failed: true })),
};
