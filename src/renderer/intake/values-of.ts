import { cellText, isBlankCell } from '../../shared/intake/cell.ts';
import { chosenFor, type ValueChoice } from '../../shared/intake/chosen-values.ts';
import type { ImportField } from '../../shared/intake/field.ts';
import { readValue } from '../../shared/intake/read-value.ts';
import type { ReadFile } from '../workers/intake/read-file.ts';
import { dataRows } from './columns-of.ts';
import type { MappedField } from './state.ts';

/** A word of a column with how often it stands there and what becomes of it. */
export interface FoundValue {
  readonly text: string;
  readonly count: number;
  /** What it is understood as by itself; undefined where it is not. */
  readonly understood: string | undefined;
  /** What the user chose for it; undefined where nothing was chosen. */
  readonly chosen: ValueChoice | undefined;
}

/** The words of a column of choices: those that are not understood first, then the frequent ones. */
export function valuesOf(read: ReadFile, header: number, column: number, field: ImportField, mapped: MappedField) {
  const counts = new Map<string, number>();
  for (const { cells } of dataRows(read, header)) {
    const cell = cells[column] ?? null;
    if (!isBlankCell(cell)) counts.set(cellText(cell).trim(), (counts.get(cellText(cell).trim()) ?? 0) + 1);
  }
  const found = [...counts].map(([text, count]): FoundValue => {
    const reading = readValue(field, text, 1);
    return {
      ...{ text, count, chosen: chosenFor(mapped.values, text) },
      understood: 'value' in reading ? String(reading.value) : undefined,
    };
  });
  const isOpen = ({ understood, chosen }: FoundValue) => understood === undefined && chosen === undefined;
  return found.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.count - a.count);
}
