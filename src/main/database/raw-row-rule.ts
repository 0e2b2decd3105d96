import { getTableColumns } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { z } from 'zod';
import { recordId } from '../../shared/kernel/record-id.ts';
import type { RawRow } from './row-writer.ts';

/** Longest text of a column that no model limits; characters. */
const longestText = 1_000_000;

/** Whether a row from outside may stand in its table; the first column that may not is the answer. */
export type RawRowRule = (row: RawRow) => string | null;

/**
 * Checks a row as SQLite would hold it: every column of the table that has no default, no other, and each value by the
 * feature's own model where that has the field, else by the column's type.
 */
export function rawRowRule(table: SQLiteTable, model: Readonly<Record<string, z.ZodType>>): RawRowRule {
  const columns = Object.entries(getTableColumns(table)).map(([key, column]) => ({
    name: column.name,
    isOptional: column.hasDefault || !column.notNull,
    check: checkOf(column, model[key]),
  }));
  const known = new Set(columns.map(({ name }) => name));
  return (row) => {
    const stranger = Object.keys(row).find((name) => !known.has(name));
    if (stranger !== undefined) return stranger;
    const wrong = columns.find(({ name, isOptional, check }) => {
      const value = row[name];
      return value === undefined ? !isOptional : !check(value);
    });
    return wrong?.name ?? null;
  };
}

function checkOf(column: SQLiteColumn, field: z.ZodType | undefined): (value: RawRow[string]) => boolean {
  const rule = field ?? typeRule(column);
  return (value) => {
    if (value === null) return !column.notNull;
    const mapped = mappedValue(column, value);
    return mapped !== undefined && rule.safeParse(mapped).success;
  };
}

/** The value as the repositories would read it; undefined when it cannot be read. */
function mappedValue(column: SQLiteColumn, value: string | number): unknown {
  if (typeof value !== storedType(column)) return undefined;
  try {
    return column.mapFromDriverValue(value);
  } catch {
    // A list that is no JSON.
    return undefined;
  }
}

function storedType(column: SQLiteColumn): 'string' | 'number' {
  return column.getSQLType() === 'text' ? 'string' : 'number';
}

function typeRule(column: SQLiteColumn): z.ZodType {
  if (column.primary) return recordId;
  if (column.enumValues !== undefined && column.enumValues.length > 0) return z.enum(column.enumValues);
  if (column.dataType === 'json') return z.json();
  if (column.dataType === 'boolean') return z.boolean();
  return storedType(column) === 'string' ? z.string().max(longestText) : z.number();
}
