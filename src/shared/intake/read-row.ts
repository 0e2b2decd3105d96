import { cellText, type IntakeRow, isBlankCell } from './cell.ts';
import { chosenFor } from './chosen-values.ts';
import type { ImportedEntity, ImportField } from './field.ts';
import { importFields } from './import-fields.ts';
import type { ImportPlan } from './model.ts';
import { readValue } from './read-value.ts';
import type { ReadValue, RowFault } from './row-fault.ts';
import { isTotalWord } from './total-row.ts';

/** What stands in a text where a character could not be read. */
const replacement = '\uFFFD';

/** A mapped column with its field. */
export type MappedColumn = Omit<ImportPlan['columns'][number], 'field'> & { readonly field: ImportField };

/** The plan's columns that name a field of its kind of records; each field once. */
export function mappedColumns({ entity, columns }: Pick<ImportPlan, 'entity' | 'columns'>): readonly MappedColumn[] {
  const fields = new Map(importFields[entity].map((field) => [field.key, field]));
  return columns.flatMap(({ field: key, ...mapped }) => {
    const field = fields.get(key);
    fields.delete(key);
    return field === undefined ? [] : [{ ...mapped, field }];
  });
}

/** Required fields of that kind of records that no column fills. */
export function missingFields({ entity, columns }: Pick<ImportPlan, 'entity' | 'columns'>): readonly string[] {
  const mapped = new Set(columns.map(({ field }) => field));
  return requiredFields(entity).filter((key) => !mapped.has(key));
}

function requiredFields(entity: ImportedEntity): readonly string[] {
  return importFields[entity].filter(({ isRequired }) => isRequired === true).map(({ key }) => key);
}

/** What a row says by itself: a value for each filled cell. Empty cells say nothing, so they erase nothing. */
export function readRow(
  { cells }: IntakeRow,
  columns: readonly MappedColumn[],
): { readonly values: ReadonlyMap<string, ReadValue>; readonly faults: readonly RowFault[] } {
  const values = new Map<string, ReadValue>();
  const faults: RowFault[] = [];
  for (const { column, field, scale, values: choices, emptiesUnknown } of columns) {
    const cell = cells[column] ?? null;
    const value = cellText(cell).slice(0, 200);
    const chosen = field.kind === 'choice' ? chosenFor(choices, cellText(cell)) : undefined;
    if (isBlankCell(cell) || chosen?.value === null) {
      if (field.isRequired === true) faults.push({ code: 'required', field: field.key, value: '', detail: '' });
      continue;
    }
    if (field.isRequired === true && isTotalWord(value)) {
      // Whatever else is wrong with it, the row is none of a record.
      return { values, faults: [{ code: 'total-row', field: field.key, value, detail: '' }] };
    }
    if (value.includes(replacement)) {
      faults.push({ code: 'broken-text', field: field.key, value, detail: '' });
      continue;
    }
    const read = readValue(field, chosen?.value ?? cell, scale);
    if ('value' in read) values.set(field.key, read.value);
    else if (read.fault === 'unknown-choice' && emptiesUnknown && field.isRequired !== true) continue;
    else faults.push({ code: read.fault, field: field.key, value, detail: read.detail });
  }
  return { values, faults };
}
