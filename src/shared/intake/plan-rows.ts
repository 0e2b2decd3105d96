import type { IntakeRow } from './cell.ts';
import type { Directory } from './directory.ts';
import type { ImportCounts, ImportPlan, RowReport } from './model.ts';
import { comparableName } from './normal-form.ts';
import { mappedColumns, readRow } from './read-row.ts';
import { createNameResolver, type NewRecord, type Resolved } from './resolve-names.ts';
import type { ReadValue, RowFault } from './row-fault.ts';
import { findCycles, parentsFirst } from './tree-order.ts';

/** What is to be written for one row. */
export type PlannedWrite = {
  readonly kind: 'create' | 'update';
  readonly id: string;
  readonly fields: Readonly<Record<string, ReadValue>>;
};

/** All of an import: what becomes of each row, and what to write in which order. */
export type PlannedImport = {
  readonly reports: readonly RowReport[];
  readonly counts: ImportCounts;
  readonly newTeammates: readonly NewRecord[];
  readonly newAccounts: readonly NewRecord[];
  readonly writes: readonly PlannedWrite[];
};

interface Draft {
  readonly line: number;
  readonly values: Map<string, ReadValue>;
  readonly faults: RowFault[];
  readonly notes: RowFault[];
  readonly made: { readonly entity: 'account' | 'teammate'; readonly record: NewRecord }[];
  id: string;
  isNew: boolean;
}

/** Fields by which a row finds its record; an update leaves them as they are kept. */
const identifying: ReadonlySet<string> = new Set(['name', 'accountId']);

/**
 * Decides what becomes of a list, row by row: `add` each row, then run `settle` to its end (it pauses between pieces
 * of work) and take the result. Nothing is written.
 */
export function planRows(plan: ImportPlan, directory: Directory, newId: () => string) {
  const columns = mappedColumns(plan);
  const names = createNameResolver(plan, directory, newId);
  const drafts: Draft[] = [];
  const firstLines = new Map<string, number>();
  const linesOfRecords = new Map<string, number>();
  /** Customers of the list by comparable name, for rows that name each other as parent. */
  const listed = new Map<string, Draft>();

  function take(draft: Draft, field: string, resolved: Resolved): void {
    draft.faults.push(...resolved.faults);
    draft.notes.push(...resolved.notes);
    if (resolved.id === null) draft.values.delete(field);
    else draft.values.set(field, resolved.id);
    if (resolved.made !== undefined) {
      draft.made.push({ entity: field === 'ownerId' ? 'teammate' : 'account', record: resolved.made });
    }
  }

  function refer(draft: Draft): void {
    const owner = draft.values.get('ownerId');
    if (typeof owner === 'string') take(draft, 'ownerId', names.teammate('ownerId', owner));
    const account = draft.values.get('accountId');
    if (typeof account === 'string') take(draft, 'accountId', names.account('accountId', account));
  }

  function match(draft: Draft): void {
    const name = draft.values.get('name');
    const accountId = draft.values.get('accountId') ?? null;
    if (typeof name !== 'string' || (plan.entity !== 'account' && typeof accountId !== 'string')) return;
    const key = `${accountId} ${comparableName(name)}`;
    const first = firstLines.get(key);
    if (first !== undefined) {
      draft.faults.push({ code: 'duplicate-in-file', field: 'name', value: name, detail: String(first) });
      return;
    }
    firstLines.set(key, draft.line);
    const known = plan.entity === 'account' ? names.knownAccount('name', name) : knownRecord(draft, name, accountId);
    draft.faults.push(...known.faults);
    draft.notes.push(...known.notes);
    if (known.faults.length > 0) return;
    draft.isNew = known.id === null;
    draft.id = known.id ?? newId();
    // Two names that come to the same record: the second row would overwrite the first.
    const taken = linesOfRecords.get(draft.id);
    if (taken !== undefined) {
      draft.faults.push({ code: 'duplicate-in-file', field: 'name', value: name, detail: String(taken) });
      return;
    }
    linesOfRecords.set(draft.id, draft.line);
    if (draft.isNew && plan.mode === 'update') {
      draft.faults.push({ code: 'not-found', field: 'name', value: name, detail: '' });
    }
    if (!draft.isNew && plan.mode === 'create') {
      draft.faults.push({ code: 'already-there', field: 'name', value: name, detail: '' });
    }
    // A refused row is listed too: who hangs on it is refused, not hung on an empty customer of its name.
    if (plan.entity === 'account') listed.set(comparableName(name), draft);
  }

  /** Several people of one name at a customer are told apart by phone or mail. */
  function knownRecord(draft: Draft, name: string, accountId: ReadValue | null): Resolved {
    const ids = directory.recordsNamed(comparableName(name), typeof accountId === 'string' ? accountId : null);
    const narrowed = ids.length > 1 ? ids.filter((id) => hasSameContact(directory.record(id), draft.values)) : ids;
    if (ids.length > 0 && narrowed.length !== 1) {
      const fault: RowFault = { code: 'ambiguous-name', field: 'name', value: name, detail: String(ids.length) };
      return { id: null, faults: [fault], notes: [] };
    }
    return { id: narrowed[0] ?? null, faults: [], notes: [] };
  }

  function findParent(draft: Draft): void {
    const name = draft.values.get('parentId');
    if (typeof name !== 'string') return;
    const inList = listed.get(comparableName(name));
    if (inList !== undefined) draft.values.set('parentId', inList.id);
    else take(draft, 'parentId', names.account('parentId', name));
  }

  /** A refused row may have been another's parent: goes on until nobody hangs on what will not be there. */
  function refuseCycles(): void {
    const sound = () => drafts.filter((draft) => draft.faults.length === 0);
    for (let isSettled = false; !isSettled; ) {
      isSettled = true;
      const byId = new Map(sound().map((draft) => [draft.id, draft]));
      const refused = drafts.filter(({ faults, isNew }) => faults.length > 0 && isNew);
      const dropped = new Map(refused.map(({ id, line }) => [id, String(line)]));
      const parentOf = (id: string) => plannedParent(byId.get(id)) ?? directory.parentOf(id);
      const cyclic = findCycles(byId.keys(), parentOf);
      for (const draft of byId.values()) {
        const parentId = plannedParent(draft);
        const isCyclic = parentId !== null && cyclic.has(draft.id);
        if (!isCyclic && (parentId === null || !dropped.has(parentId))) continue;
        const detail = dropped.get(parentId ?? '') ?? '';
        draft.faults.push({ code: isCyclic ? 'cycle' : 'refused-row', field: 'parentId', value: '', detail });
        isSettled = false;
      }
    }
  }

  return {
    add(row: IntakeRow): void {
      const { values, faults } = readRow(row, columns);
      const draft: Draft = {
        ...{ line: row.line, values: new Map(values), faults: [...faults], notes: [], made: [] },
        ...{ id: '', isNew: true },
      };
      drafts.push(draft);
      refer(draft);
      match(draft);
    },
    *settle(): Generator<void, PlannedImport> {
      for (const draft of drafts) {
        findParent(draft);
        yield;
      }
      if (plan.entity === 'account') refuseCycles();
      const outcomes: { readonly draft: Draft; readonly write: PlannedWrite | null }[] = [];
      for (const draft of drafts) {
        outcomes.push({ draft, write: draft.faults.length > 0 ? null : writeOf(draft, directory) });
        yield;
      }
      return summarise(outcomes);
    },
  };
}

function plannedParent(draft: Draft | undefined): string | null {
  const id = draft?.values.get('parentId');
  return typeof id === 'string' ? id : null;
}

/** Null when the record already holds all that the row says. */
function writeOf({ id, isNew, values }: Draft, directory: Directory): PlannedWrite | null {
  if (isNew) return { kind: 'create', id, fields: Object.fromEntries(values) };
  const kept = directory.record(id) ?? {};
  const changed = [...values].filter(([key, value]) => !identifying.has(key) && !isSame(kept[key], value));
  return changed.length === 0 ? null : { kind: 'update', id, fields: Object.fromEntries(changed) };
}

function isSame(kept: unknown, value: ReadValue): boolean {
  return typeof value === 'object' ? JSON.stringify(kept) === JSON.stringify(value) : kept === value;
}

function hasSameContact(kept: Readonly<Record<string, unknown>> | undefined, values: ReadonlyMap<string, ReadValue>) {
  const digits = (value: unknown) => String(value ?? '').replace(/\D/g, '');
  const isSamePhone = digits(values.get('phone')) !== '' && digits(values.get('phone')) === digits(kept?.phone);
  return isSamePhone || (values.has('email') && values.get('email') === kept?.email);
}

function summarise(outcomes: readonly { readonly draft: Draft; readonly write: PlannedWrite | null }[]): PlannedImport {
  const reports = outcomes.map(({ draft: { line, faults, notes, made: makes }, write }): RowReport => {
    if (faults.length > 0) return { line, outcome: 'refuse', faults, notes };
    return { line, outcome: write?.kind ?? 'unchanged', faults, notes: [...notes, ...makes.map(noteOf)] };
  });
  const made = outcomes.filter(({ draft }) => draft.faults.length === 0).flatMap(({ draft }) => draft.made);
  const newOf = (entity: 'account' | 'teammate') => [
    ...new Map(made.filter((one) => one.entity === entity).map(({ record }) => [record.id, record])).values(),
  ];
  const [newAccounts, newTeammates] = [newOf('account'), newOf('teammate')];
  const count = (outcome: RowReport['outcome']) => reports.filter((report) => report.outcome === outcome).length;
  const writes = outcomes.flatMap(({ write }) => (write === null ? [] : [write]));
  const ordered = parentsFirst(writes.map((write) => ({ ...write, parentId: parentIn(write) })));
  return {
    reports,
    counts: {
      ...{ create: count('create'), update: count('update'), unchanged: count('unchanged'), refuse: count('refuse') },
      ...{ newAccounts: newAccounts.length, newTeammates: newTeammates.length },
    },
    ...{ newAccounts, newTeammates },
    writes: ordered.map(({ kind, id, fields }) => ({ kind, id, fields })),
  };
}

function noteOf({ entity, record }: Draft['made'][number]): RowFault {
  return { code: `makes-${entity}`, field: null, value: record.name, detail: '' };
}

function parentIn({ fields }: PlannedWrite): string | null {
  return typeof fields.parentId === 'string' ? fields.parentId : null;
}
