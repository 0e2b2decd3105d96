import type { Cell } from '../../workbook/workbook.ts';
import type { BookContext } from './book-context.ts';
import { date, said, text } from './cells.ts';
import { sheetColours } from './sheet-colours.ts';
import { SheetDraft } from './sheet-draft.ts';
import { addTitle } from './title-rows.ts';
import type { Words } from './wording.ts';

/** The program that made the file; also its creator in the document's properties. */
export const PROGRAM_NAME = 'Presales Workbench';

/** Which program, template and model the file came from, and the fingerprint that tells two models apart. */
export function versionSheet(context: BookContext): SheetDraft {
  const { wording, model, options, scenario } = context;
  const draft = new SheetDraft({
    name: wording.inline((words) => words.sheet.version),
    columns: [32, 80],
    frozen: { rows: 2, columns: 0 },
    landscape: false,
    onePage: false,
    tabColour: sheetColours.proof,
  });
  addTitle(draft, wording, (words) => words.version.title);
  draft.add([
    said(wording, (words) => words.version.item, 'header'),
    said(wording, (words) => words.version.content, 'header'),
  ]);
  const facts: readonly (readonly [(words: Words) => string, Cell])[] = [
    [(words) => words.version.application, text(PROGRAM_NAME)],
    [(words) => words.version.applicationVersion, text(options.appVersion)],
    [(words) => words.version.template, text(`${model.template.id} ${model.template.version}`)],
    [(words) => words.version.modelFormat, text(`${model.format} ${model.formatVersion}`)],
    [(words) => words.version.scenario, text(wording.label(scenario.label).split('\n').join(' '))],
    [(words) => words.version.exported, date(options.date)],
    [(words) => words.version.fingerprint, text(context.fingerprint, 'code')],
  ];
  for (const [choose, content] of facts) draft.add([said(wording, choose, 'label'), content]);
  draft.gap();
  draft.add([said(wording, (words) => words.version.fingerprintSays, 'note', 2)]);
  draft.add([said(wording, (words) => words.version.functionsSay, 'note', 2)]);
  return draft;
}
