import { reference } from '../../workbook/address.ts';
import type { Cell } from '../../workbook/workbook.ts';
import type { Driver } from '../model.ts';
import { type BookContext, inputOf, placeOf } from './book-context.ts';
import { blankToFill, formula, quoted, said, text } from './cells.ts';
import { isOpen, isUnchanged, kindKey, sourceCells } from './driver-source.ts';
import { formatFor } from './number-format.ts';
import { sheetColours } from './sheet-colours.ts';
import { type DraftCell, SheetDraft } from './sheet-draft.ts';
import { addNote, addSection, addTitle } from './title-rows.ts';

const KIND_COLUMN = 3;

/** The source of every input with room for the customer's word on it, what is still open, and the signatures. */
export function provenanceSheet(context: BookContext): SheetDraft {
  const { wording, model } = context;
  const draft = new SheetDraft({
    name: wording.inline((words) => words.sheet.provenance),
    columns: [34, 17, 14, 24, 40, 14, 12, 15, 14, 28, 16],
    frozen: { rows: 3, columns: 1 },
    landscape: true,
    onePage: false,
    tabColour: sheetColours.proof,
  });
  addTitle(
    draft,
    wording,
    (words) => words.provenance.title,
    (words) => words.provenance.note,
  );
  draft.repeat(draft.add(header(context)));
  for (const driver of model.drivers) draft.add(driverCells(context, draft, driver));
  draft.gap();
  addSection(draft, wording, (words) => words.provenance.questions);
  const open = model.drivers.filter((driver) => isOpen(context, driver));
  if (open.length === 0) addNote(draft, wording, (words) => words.provenance.none);
  for (const driver of open) draft.add(questionCells(context, draft, driver));
  draft.gap();
  addSignatures(context, draft);
  return draft;
}

function header({ wording }: BookContext): Cell[] {
  const known = (key: 'parameter' | 'unit' | 'kind' | 'source' | 'date' | 'confidence' | 'confirmedBy'): Cell =>
    said(wording, (words) => words.header[key], 'header');
  const asked = (key: 'agreed' | 'remark' | 'signature'): Cell =>
    said(wording, (words) => words.provenance[key], 'header');
  return [
    known('parameter'),
    said(wording, (words) => words.header.value, 'header-number'),
    known('unit'),
    known('kind'),
    known('source'),
    known('date'),
    known('confidence'),
    known('confirmedBy'),
    asked('agreed'),
    asked('remark'),
    asked('signature'),
  ];
}

function driverCells(context: BookContext, draft: SheetDraft, driver: Driver): DraftCell[] {
  const { wording } = context;
  const value = inputOf(context, driver.id);
  const source = sourceCells(context, draft, driver);
  context.places.set(kindKey(driver.id), draft.place(draft.nextRow, KIND_COLUMN));
  return [
    text(wording.label(driver.label), 'label'),
    () =>
      formula(reference(placeOf(context, driver.id), draft.name), value, formatFor(driver.unit, value, driver.step)),
    text(wording.label(driver.unitLabel)),
    source.kind,
    source.text,
    source.date,
    source.confidence,
    source.confirmedBy,
    blankToFill(),
    blankToFill(),
    blankToFill(),
  ];
}

/** A question to the customer, gone when somebody has typed the answer. */
function questionCells(context: BookContext, draft: SheetDraft, driver: Driver): DraftCell[] {
  const untilAnswered = (words: string) => {
    const body = `IF(${isUnchanged(context, driver, draft.name)},${quoted(words)},"")`;
    return formula(body, words, 'general', 'source');
  };
  return [
    () => untilAnswered(context.wording.label(driver.label)),
    () => ({ ...untilAnswered(context.wording.label(driver.unitLabel)), span: 2 }),
  ];
}

function addSignatures({ wording }: BookContext, draft: SheetDraft): void {
  addSection(draft, wording, (words) => words.provenance.signOff);
  const wide = (): Cell => ({ ...blankToFill(), span: 2 });
  draft.add([
    text('', 'header'),
    said(wording, (words) => words.provenance.person, 'header', 2),
    null,
    said(wording, (words) => words.provenance.sign, 'header', 2),
    null,
    said(wording, (words) => words.provenance.signDate, 'header', 2),
  ]);
  for (const side of ['customerSide', 'ourSide'] as const) {
    draft.add([said(wording, (words) => words.provenance[side], 'label'), wide(), null, wide(), null, wide()], 30);
  }
}
