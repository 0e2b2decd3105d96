import { rangeReference, reference } from '../../workbook/address.ts';
import { dateSerial } from '../../workbook/date-serial.ts';
import type { CellRole, FormulaResult, NumberFormat } from '../../workbook/workbook.ts';
import { type Driver, driverValue, type Provenance } from '../model.ts';
import { type BookContext, inputOf, placeOf } from './book-context.ts';
import { formula, quoted, text } from './cells.ts';
import type { DraftCell, SheetDraft } from './sheet-draft.ts';

/** Who says a driver's value. A value that the scenario puts in place of the customer's is not the customer's. */
type DriverSource =
  | { readonly kind: 'open' }
  | { readonly kind: 'scenario' }
  | { readonly kind: 'estimate' }
  | { readonly kind: 'stated'; readonly provenance: Provenance };

function sourceOf(context: BookContext, driver: Driver): DriverSource {
  const own = driverValue(driver);
  const value = inputOf(context, driver.id);
  const isOverridden = { ...context.scenario.overrides.drivers, ...context.options.overrides?.drivers }[driver.id];
  if (isOverridden === undefined && own === null) return { kind: 'open' };
  if (value !== own) return { kind: 'scenario' };
  return driver.provenance ? { kind: 'stated', provenance: driver.provenance } : { kind: 'estimate' };
}

/** True for a driver that nobody had answered at the export: it counts as 0, and the sheets say so. */
export function isOpen(context: BookContext, driver: Driver): boolean {
  return sourceOf(context, driver).kind === 'open';
}

/** The key under which the place of a driver's value at the export is kept. */
export function exportedKey(driver: string): string {
  return `$exported ${driver}`;
}

/** The key under which the place of a driver's kind of source on the provenance sheet is kept. */
export function kindKey(driver: string): string {
  return `$kind ${driver}`;
}

/** True in a cell of that sheet while a driver still has the value it was exported with. */
export function isUnchanged(context: BookContext, driver: Driver, sheet: string): string {
  const value = reference(placeOf(context, driver.id), sheet);
  return `${value}=${reference(placeOf(context, exportedKey(driver.id)), sheet)}`;
}

/**
 * Kind, text, date, confidence and person of a driver's source. They speak for the value that was exported: whoever
 * types another one sees them go, since nobody has said that one yet.
 */
export function sourceCells(context: BookContext, draft: SheetDraft, driver: Driver) {
  const { wording } = context;
  const source = sourceOf(context, driver);
  const given = source.kind === 'stated' ? source.provenance : undefined;
  const confidence = given?.confidence ?? null;
  const whileUnchanged = (value: string, shown: FormulaResult, otherwise: string, look: Look = {}): DraftCell => {
    const { role = 'source', format = 'general' } = look;
    return () => {
      const body = `IF(${isUnchanged(context, driver, draft.name)},${value},${quoted(otherwise)})`;
      return formula(body, shown, format, role);
    };
  };
  const words = (said: string): DraftCell => (said === '' ? text('') : whileUnchanged(quoted(said), said, ''));
  const kind = kindWord(context, source);
  const isWaiting = source.kind === 'open';
  const afterwards = wording.inline(({ open }) => (isWaiting ? open.filled : open.changed));
  const date = given?.date ?? null;
  return {
    kind: whileUnchanged(quoted(kind), kind, afterwards, isWaiting ? { role: 'warning' } : {}),
    text: words(given?.text ?? ''),
    date: date === null ? text('') : whileUnchanged(String(dateSerial(date)), dateSerial(date), '', { format: 'date' }),
    confidence: words(confidence === null ? '' : wording.inline((all) => all.confidence[confidence])),
    confirmedBy: words(given?.confirmedBy ?? ''),
  };
}

type Look = { readonly role?: CellRole; readonly format?: NumberFormat };

function kindWord({ wording }: BookContext, source: DriverSource): string {
  return wording.inline((words) => {
    switch (source.kind) {
      case 'open':
        return words.open.waiting;
      case 'scenario':
        return words.open.scenario;
      case 'estimate':
        return words.source['our-estimate'];
      case 'stated':
        return words.source[source.provenance.kind];
    }
  });
}

/** How many drivers are still open, as a formula over the kinds on the provenance sheet. */
export function openCount(context: BookContext, sheet: string): string {
  const { drivers } = context.model;
  const [first, last] = [drivers.at(0), drivers.at(-1)];
  if (first === undefined || last === undefined) return '0';
  const from = placeOf(context, kindKey(first.id));
  const kinds = rangeReference({ sheet: from.sheet, from, to: placeOf(context, kindKey(last.id)) }, sheet);
  return `SUMPRODUCT((${kinds}=${quoted(kindWord(context, { kind: 'open' }))})*1)`;
}
