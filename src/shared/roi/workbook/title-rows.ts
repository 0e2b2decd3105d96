import { text } from './cells.ts';
import type { SheetDraft } from './sheet-draft.ts';

/** The sheet's title over its whole width, with notes below. */
export function addTitle(draft: SheetDraft, title: string, ...notes: readonly string[]): void {
  draft.add([text(title, 'title', draft.columns)]);
  for (const note of notes) draft.add([text(note, 'note', draft.columns)]);
}

/** A line that opens a block. */
export function addSection(draft: SheetDraft, title: string): void {
  draft.add([text(title, 'section', draft.columns)]);
}
