import { cellName } from '../../workbook/address.ts';
import type { Cell } from '../../workbook/workbook.ts';
import { type Driver, driverGroups, driverValue, type RoiModel } from '../model.ts';

import { driverRule, rateRule } from './assumptions-rules.ts';
import { type BookContext, inputOf, rowsOf } from './book-context.ts';
import { date, formula, number, quoted, text } from './cells.ts';
import { addLineAssumptions } from './line-assumptions.ts';
import { formatFor } from './number-format.ts';
import { calculated, programInput } from './program-cells.ts';
import { rowLabel } from './row-words.ts';
import { sheetColours } from './sheet-colours.ts';
import { SheetDraft } from './sheet-draft.ts';

const COLUMNS = [34, 17, 14, 14, 14, 24, 14, 12, 15, 42, 24];

/** Drivers by group with their sources, settings, and what is assumed of each benefit and cost. */
export function assumptionsSheet(context: BookContext, names: ReadonlyMap<string, string>): SheetDraft {
  const { wording, model } = context;
  const draft = new SheetDraft({
    name: wording.inline((words) => words.sheet.assumptions),
    columns: COLUMNS,
    frozen: { rows: 3, columns: 1 },
    landscape: true,
    tabColour: sheetColours.input,
  });
  draft.add([
    text(
      wording.say((words) => words.assumptions.title),
      'title',
      COLUMNS.length,
    ),
  ]);
  draft.add([
    text(
      wording.say((words) => words.assumptions.note),
      'note',
      COLUMNS.length,
    ),
  ]);
  draft.repeat(draft.add(driverHeader(context)));
  for (const group of driverGroups) {
    const drivers = model.drivers.filter((driver) => driver.group === group);
    if (drivers.length === 0) continue;
    draft.add([
      text(
        wording.say((words) => words.group[group]),
        'section',
        COLUMNS.length,
      ),
    ]);
    for (const driver of drivers) draft.add(driverCells(context, draft, driver, names.get(driver.id) ?? ''));
  }
  addSettings(context, draft);
  addLineAssumptions(context, draft);
  return draft;
}

function driverHeader({ wording }: BookContext): Cell[] {
  const named = (
    key: 'parameter' | 'unit' | 'kind' | 'date' | 'confidence' | 'confirmedBy' | 'source' | 'name',
  ): Cell =>
    text(
      wording.say((words) => words.header[key]),
      'header',
    );
  const numeric = (key: 'value' | 'low' | 'high'): Cell =>
    text(
      wording.say((words) => words.header[key]),
      'header-number',
    );
  const numbers = [numeric('value'), named('unit'), numeric('low'), numeric('high')];
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

/** True for a driver that nobody has answered yet: it counts as 0, and the sheet says so. */
export function isOpen(context: BookContext, driver: Driver): boolean {
  const { overrides } = context.scenario;
  const tried = context.options.overrides?.drivers?.[driver.id] ?? overrides.drivers[driver.id];
  return tried === undefined && driverValue(driver) === null;
}

function driverCells(context: BookContext, draft: SheetDraft, driver: Driver, name: string) {
  const { wording } = context;
  const value = inputOf(context, driver.id);
  const format = formatFor(driver.unit, value, driver.step);
  const bound = (limit: number): Cell => number(limit, formatFor(driver.unit, limit, driver.step));
  const source = driver.provenance;
  return [
    text(wording.label(driver.label), 'label'),
    programInput(context, draft, driver.id, 1, driverRule(context, driver), format),
    text(wording.label(driver.unitLabel)),
    bound(driver.low),
    bound(driver.high),
    isOpen(context, driver)
      ? openMark(context, cellName({ row: draft.nextRow, column: 1 }))
      : text(wording.say((words) => words.source[source?.kind ?? 'our-estimate'])),
    date(source?.date ?? null),
    text(source?.confidence ? wording.say((words) => words.confidence[source.confidence ?? 'low']) : ''),
    text(source?.confirmedBy ?? ''),
    text(source?.text ?? ''),
    text(name, 'code'),
  ];
}

/** A question to the customer, until somebody types the answer. */
function openMark({ wording }: BookContext, valueCell: string): Cell {
  const waiting = wording.inline((words) => words.open.waiting);
  const filled = wording.inline((words) => words.open.filled);
  return formula(`IF(${valueCell}=0,${quoted(waiting)},${quoted(filled)})`, waiting, 'general', 'warning');
}

function addSettings(context: BookContext, draft: SheetDraft): void {
  const { wording } = context;
  const { taxBasis } = (context.model satisfies RoiModel).settings;
  draft.gap();
  draft.add([
    text(
      wording.say((words) => words.assumptions.settings),
      'section',
      COLUMNS.length,
    ),
  ]);
  for (const row of rowsOf(context, 'setting')) {
    for (const cell of row.cells) {
      const label = rowLabel(context, row);
      const isRate = cell.expression === null;
      draft.add([
        text(label, 'label'),
        isRate
          ? programInput(context, draft, cell.name, 1, rateRule(context, label), 'percent')
          : calculated(context, draft, row, cell, 1),
        text(row.unit),
        ...(isRate
          ? []
          : [
              text(
                wording.say((words) => words.assumptions.horizonNote),
                'note',
                7,
              ),
            ]),
      ]);
    }
  }
  const currency = wording.say((words) => words.assumptions.cny);
  draft.add([
    text(
      wording.say((words) => words.assumptions.currency),
      'label',
    ),
    text(currency, 'text', 2),
  ]);
  const basis = wording.say((words) => words.taxBasis[taxBasis]);
  draft.add([
    text(
      wording.say((words) => words.cover.taxBasis),
      'label',
    ),
    text(basis, 'text', 2),
  ]);
}
