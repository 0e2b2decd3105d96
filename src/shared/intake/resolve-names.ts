import type { Directory } from './directory.ts';
import type { ImportPlan } from './model.ts';
import { bareCompanyName, comparableName } from './normal-form.ts';
import type { RowFault } from './row-fault.ts';

/** A record that is made because a row names it. */
export type NewRecord = { readonly id: string; readonly name: string };

/** What a name in a row stands for. */
export type Resolved = {
  readonly id: string | null;
  /** Set when the record is to be made. */
  readonly made?: NewRecord;
  readonly faults: readonly RowFault[];
  readonly notes: readonly RowFault[];
};

/** Finds customers and teammates by the names that rows give, or decides to make them; each name is looked up once. */
export function createNameResolver(plan: ImportPlan, directory: Directory, newId: () => string) {
  const newAccounts = new Map<string, NewRecord>();
  const newTeammates = new Map<string, NewRecord>();

  function make(made: Map<string, NewRecord>, name: string): NewRecord {
    const key = comparableName(name);
    const record = made.get(key) ?? { id: newId(), name };
    made.set(key, record);
    return record;
  }

  /** The customer of that name as it is kept; a name that only nearly fits is taken where the plan says so. */
  function knownAccount(field: string, name: string): Resolved {
    const exact = directory.accountsNamed(comparableName(name));
    if (exact.length > 1) return refused('ambiguous-account', field, name, String(exact.length));
    if (exact[0] !== undefined) return found(exact[0]);
    const nearly = directory.accountsNearly(bareCompanyName(name));
    if (nearly.length === 0) return { id: null, faults: [], notes: [] };
    const other = directory.accountName(nearly[0] ?? '');
    const note: RowFault = { code: 'similar-name', field, value: name, detail: other };
    if (!plan.joinsSimilarNames) return { id: null, faults: [], notes: [note] };
    if (nearly.length > 1) return refused('ambiguous-account', field, name, String(nearly.length));
    return { id: nearly[0] ?? null, faults: [], notes: [note] };
  }

  return {
    knownAccount,
    account(field: string, name: string): Resolved {
      const known = knownAccount(field, name);
      if (known.id !== null || known.faults.length > 0) return known;
      if (!plan.createsAccounts) {
        const [similar] = known.notes;
        return refused('unknown-account', field, name, similar?.detail ?? '');
      }
      const made = make(newAccounts, name);
      return { id: made.id, made, faults: [], notes: known.notes };
    },
    teammate(field: string, name: string): Resolved {
      const ids = directory.teammatesNamed(comparableName(name));
      if (ids.length > 1) return refused('ambiguous-teammate', field, name, String(ids.length));
      if (ids[0] !== undefined) return found(ids[0]);
      if (!plan.createsTeammates) return refused('unknown-teammate', field, name, '');
      const made = make(newTeammates, name);
      return { id: made.id, made, faults: [], notes: [] };
    },
  };
}

function found(id: string): Resolved {
  return { id, faults: [], notes: [] };
}

function refused(code: RowFault['code'], field: string, value: string, detail: string): Resolved {
  return { id: null, faults: [{ code, field, value, detail }], notes: [] };
}
