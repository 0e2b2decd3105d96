import type { Action } from '../../shared/history/model.ts';
import type { RequestContext } from '../context.ts';
import { changedFields, coalesceKey, soleField } from '../database/field-changes.ts';
import type { MissingRecord } from '../database/record-links.ts';
import type { Register } from '../database/register.ts';
import type { PocServices } from './services.ts';

/** How a handler says no: the makers of its contract's errors. */
export interface Refusals {
  readonly NOT_FOUND: (options: { data: { entity: string; id: string } }) => Error;
  readonly REFUSED: (options: { data: { reason: string; detail: Record<string, string> } }) => Error;
}

type LineKind = 'poc-criterion' | 'poc-run' | 'poc-dataset' | 'poc-change' | 'poc-issue' | 'poc-effort';

interface LineRules<Row, Fields> {
  /** How undo names a line. */
  readonly subject: (fields: Fields) => string;
  /** Throws where the line must stay as it is. */
  readonly guard?: (pocId: string, errors: Refusals) => void;
  readonly peopleOf?: (fields: Partial<Fields>) => readonly (string | null | undefined)[];
  readonly teammatesOf?: (fields: Partial<Fields>) => readonly (string | null | undefined)[];
  readonly kind: LineKind;
  readonly register: Register<Row, Fields>;
}

/** What the handlers of one register do: each act one step of undo, edits of one field that follow each other one too. */
export function linesOf<Fields extends object, Row extends Fields & { readonly id: string; readonly pocId: string }>(
  { pocs, changeLog, links }: PocServices,
  { kind, register, subject, guard, peopleOf, teammatesOf }: LineRules<Row, Fields>,
) {
  const known = (ids: readonly (string | null | undefined)[] = []) => ids.filter((id) => typeof id === 'string');
  function requireLinks(fields: Partial<Fields>, errors: Refusals): void {
    const missing: MissingRecord | undefined = links.firstMissing({
      personIds: known(peopleOf?.(fields)),
      teammateIds: known(teammatesOf?.(fields)),
    });
    if (missing !== undefined) throw errors.NOT_FOUND({ data: { ...missing } });
  }
  function required(id: string, errors: Refusals): Row {
    const row = register.get(id);
    if (row === undefined) throw errors.NOT_FOUND({ data: { entity: kind, id } });
    guard?.(row.pocId, errors);
    return row;
  }
  const named = (what: 'add' | 'update' | 'remove', fields: Fields): Action => ({
    ...{ name: `${kind}.${what}`, subject: subject(fields), field: null },
  });

  function refuseNew(pocId: string, fields: Fields, errors: Refusals): void {
    if (pocs.get(pocId) === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc', id: pocId } });
    guard?.(pocId, errors);
    requireLinks(fields, errors);
  }

  return {
    /** Throws where a line could not be added: for those who add it inside an action of their own. */
    refuseNew,
    add(pocId: string, fields: Fields, errors: Refusals): string {
      refuseNew(pocId, fields, errors);
      return changeLog.runBatch(named('add', fields), () => register.add(pocId, fields));
    },
    update(id: string, changes: Partial<Fields>, context: RequestContext, errors: Refusals): void {
      const row = required(id, errors);
      const changed = changedFields<Fields>(row, changes);
      if (Object.keys(changed).length === 0) return;
      requireLinks(changed, errors);
      const action = named('update', row);
      const key = coalesceKey(context, { ...action, field: soleField(changed) }, id);
      changeLog.runBatch(action, () => register.update(id, changed), key);
    },
    remove(id: string, errors: Refusals): void {
      const row = required(id, errors);
      changeLog.runBatch(named('remove', row), () => register.remove(id));
    },
  };
}
