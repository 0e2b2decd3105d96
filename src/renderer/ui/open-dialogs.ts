import { create } from 'zustand';

/** The open dialogs, the topmost last. All else on the page lies under the veil of the topmost one. */
export const useOpenDialogs = create<{ readonly dialogs: readonly HTMLElement[] }>(() => ({ dialogs: [] }));

/** Counts the dialog among the open ones until the function it answers with is called. */
export function addOpenDialog(dialog: HTMLElement): () => void {
  useOpenDialogs.setState(({ dialogs }) => ({ dialogs: [...dialogs, dialog] }));
  return () => useOpenDialogs.setState(({ dialogs }) => ({ dialogs: dialogs.filter((each) => each !== dialog) }));
}
