import type { Cell } from '../../workbook/workbook.ts';
import { type Driver, driverGroups } from '../model.ts';
import { driverRule, rateRule } from './assumptions-rules.ts';
import { type BookContext, inputOf, rowsOf } from './book-context.ts';
import { number, said, text } from './cells.ts';
import { exportedKey, sourceCells } from './driver-source.ts';
import { addLineAssumptions } from './line-assumptions.ts';
import { formatFor } from './number-format.ts';
import { calculated, programInput } from './program-cells.ts';
import { rowLabel, unitOf } from './row-words.ts';
import { sheetColours } from './sheet-colours.ts';
import { SheetDraft } from './sheet-draft.ts';
import { addNote, addSection, addTitle } from './title-rows.ts';

const COLUMNS = [34, 17, 14, 17, 24, 14, 12, 15, 42, 28];
/** The value at the export stands beside the one that may be changed, so that a change shows. */
const EXPORTED_COLUMN = 3;

/** Drivers by group with their sources, settings, and what is assumed of each benefit and cost. */
export function assumptionsSheet(context: BookContext, names: ReadonlyMap<string, string>): SheetDraft {
  const { wording, model } = context;
  const draft = new SheetDraft({
    name: wording.inline((words) => words.sheet.assumptions),
    columns: COLUMNS,
    frozen: { rows: 3, columns: 1 },
    landscape: true,
    onePage: false,
    tabColour: sheetColours.input,
  });
  addTitle(draft, wording, (words) => words.assumptions.title);
  addNote(draft, wording, (words) => words.assumptions.note);
  draft.repeat(draft.add(driverHeader(context)));
  for (const group of driverGroups) {
    const drivers = model.drivers.filter((driver) => driver.group === group);
    if (drivers.length === 0) continue;
    addSection(draft, wording, (words) => words.group[group]);
    for (const driver of drivers) draft.add(driverCells(context, draft, driver, names.get(driver.id) ?? ''));
  }
  addSettings(context, draft);
  addLineAssumptions(context, draft);
  return draft;
}

function driverHeader({ wording }: BookContext): Cell[] {
  const named = (
    key: 'parameter' | 'unit' | 'kind' | 'date' | 'confidence' | 'confirmedBy' | 'source' | 'name',
  ): Cell => said(wording, (words) => words.header[key], 'header');
  const numeric = (key: 'value' | 'exported'): Cell => said(wording, (words) => words.header[key], 'header-number');
  const numbers = [numeric('value'), named('unit'), numeric('exported')];
  const source = [
    named('kind'),
    named('date'),
    named('confidence'),
    named('confirmedBy'),
    named('source'),
    named('name'),
  ];
  return [named('parameter'), ...numbers, ...source];
}

function driverCells(context: BookContext, draft: SheetDraft, driver: Driver, name: string) {
  const { wording } = context;
  const value = inputOf(context, driver.id);
  const format = formatFor(driver.unit, value, driver.step);
  context.places.set(exportedKey(driver.id), draft.place(draft.nextRow, EXPORTED_COLUMN));
  const source = sourceCells(context, draft, driver);
  return [
    text(wording.label(driver.label), 'label'),
    programInput(context, draft, driver.id, 1, driverRule(context, driver), format),
    text(wording.label(driver.unitLabel)),
    number(value, format),
    source.kind,
    source.date,
    source.confidence,
    source.confirmedBy,
    source.text,
    text(name, 'code'),
  ];
}

function addSettings(context: BookContext, draft: SheetDraft): void {
  const { wording } = context;
  const { taxBasis } = context.model.settings;
  draft.gap();
  addSection(draft, wording, (words) => words.assumptions.settings);
  for (const row of rowsOf(context, 'setting')) {
    for (const cell of row.cells) {
      const label = rowLabel(context, row);
      const isRate = cell.expression === null;
      draft.add([
        text(label, 'label'),
        isRate
          ? programInput(context, draft, cell.name, 1, rateRule(context, label), 'percent')
          : calculated(context, draft, row, cell, 1),
        text(unitOf(context, row)),
        ...(isRate ? [] : [said(wording, (words) => words.assumptions.horizonNote, 'note', 7)]),
      ]);
    }
  }
  const currency = wording.say((words) => words.assumptions.cny);
  draft.add([said(wording, (words) => words.assumptions.currency, 'label'), text(currency, 'text', 2)]);
  const basis = wording.say((words) => words.taxBasis[taxBasis]);
  draft.add([said(wording, (words) => words.cover.taxBasis, 'label'), text(basis, 'text', 2)]);
}
