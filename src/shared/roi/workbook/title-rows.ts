import { said } from './cells.ts';
import type { SheetDraft } from './sheet-draft.ts';
import type { Wording, Words } from './wording.ts';

type Choose = (words: Words) => string;

/** The sheet's title over its whole width, with notes below. */
export function addTitle(draft: SheetDraft, wording: Wording, title: Choose, ...notes: readonly Choose[]): void {
  draft.add([said(wording, title, 'title', draft.columns)]);
  for (const note of notes) addNote(draft, wording, note);
}

/** A line that opens a block. */
export function addSection(draft: SheetDraft, wording: Wording, title: Choose): void {
  draft.add([said(wording, title, 'section', draft.columns)]);
}

/** A remark over the whole width. */
export function addNote(draft: SheetDraft, wording: Wording, note: Choose): void {
  draft.add([said(wording, note, 'note', draft.columns)]);
}
