import { cellName } from '../../workbook/address.ts';
import type { Cell } from '../../workbook/workbook.ts';
import { type Driver, driverValue, type Provenance } from '../model.ts';
import { type BookContext, inputOf } from './book-context.ts';
import { date, formula, quoted, said, text } from './cells.ts';

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

/** True for a driver that nobody has answered yet: it counts as 0, and the sheets say so. */
export function isOpen(context: BookContext, driver: Driver): boolean {
  return sourceOf(context, driver).kind === 'open';
}

/** Kind, text, date, confidence and person of a driver's source. `valueCell` is on the same sheet as the cells. */
export function sourceCells(context: BookContext, driver: Driver, valueCell: { row: number; column: number }) {
  const { wording } = context;
  const source = sourceOf(context, driver);
  const given = source.kind === 'stated' ? source.provenance : undefined;
  const confidence = given?.confidence ?? null;
  return {
    kind: kindCell(context, source, valueCell),
    text: text(given?.text ?? ''),
    date: date(given?.date ?? null),
    confidence: text(confidence === null ? '' : wording.say((words) => words.confidence[confidence])),
    confirmedBy: text(given?.confirmedBy ?? ''),
  };
}

function kindCell({ wording }: BookContext, source: DriverSource, valueCell: { row: number; column: number }): Cell {
  switch (source.kind) {
    case 'open': {
      // A question to the customer, until somebody types the answer.
      const waiting = wording.inline((words) => words.open.waiting);
      const filled = wording.inline((words) => words.open.filled);
      const body = `IF(${cellName(valueCell)}=0,${quoted(waiting)},${quoted(filled)})`;
      return formula(body, waiting, 'general', 'warning');
    }
    case 'scenario':
      return said(wording, (words) => words.open.scenario);
    case 'estimate':
      return said(wording, (words) => words.source['our-estimate']);
    case 'stated':
      return said(wording, (words) => words.source[source.provenance.kind]);
  }
}
