import type { Action } from '../../shared/history/model.ts';
import type { RequestContext } from '../context.ts';

/** The part of `changes` that differs from the record: saving what is already there is no action. */
export function changedFields<Fields extends object>(record: Fields, changes: Partial<Fields>): Partial<Fields> {
  const changed: Partial<Fields> = {};
  for (const name of Object.keys(changes) as (keyof Fields)[]) {
    const value = changes[name];
    if (value !== undefined && !isSame(value, record[name])) changed[name] = value;
  }
  return changed;
}

/** Lists (tags) are compared by what they hold. */
function isSame(left: unknown, right: unknown): boolean {
  return Array.isArray(left) ? JSON.stringify(left) === JSON.stringify(right) : left === right;
}

/** The name of the changed field when it is the only one: undo then says which. */
export function soleField(changed: object): string | null {
  const [name, ...others] = Object.keys(changed);
  return name !== undefined && others.length === 0 ? name : null;
}

/** Joins one window's edits of one field of one record while they follow each other; other actions stand alone. */
export function coalesceKey(context: RequestContext, { name, field }: Action, id: string): string | undefined {
  return field === null ? undefined : JSON.stringify([context.webContentsId, name, id, field]);
}
