import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { about, pageFoot, paper, preferences, tablesChanged } from './model.ts';

export const systemContract = {
  preferences: internalProcedure.output(preferences),
  setPreferences: internalProcedure.input(preferences.partial()).output(preferences),
  about: internalProcedure.output(about),
  /** A live stream: each committed batch names the tables it changed. */
  changes: internalProcedure.output(eventIterator(tablesChanged)),
  /** Asks where to save and writes the file; null when the user cancels. */
  saveFile: internalProcedure
    .input(
      z.strictObject({
        suggestedName: z.string().min(1).max(200),
        kind: z.enum(['xlsx', 'png', 'svg', 'csv', 'ics', 'pdf', 'json']),
        content: z.file(),
      }),
    )
    .output(z.strictObject({ path: z.string() }).nullable()),
  /** A picture as a PDF file of one page, still to be saved. */
  paperAsPdf: internalProcedure.input(paper).output(z.file()),
  /** What the window's own page gives to a printer, as a PDF file of as many sheets as it takes, still to be saved. */
  pageAsPdf: internalProcedure.input(pageFoot).output(z.file()),
  /** Asks for a printer and prints a picture; false when the user cancels. */
  print: internalProcedure.input(paper).output(z.boolean()),
};
