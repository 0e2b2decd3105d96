import type { BulkChange } from '../../shared/accounts/bulk.ts';
import type { Account, AccountFields } from '../../shared/accounts/model.ts';
import { assertNever } from '../../shared/kernel/assert-never.ts';
import type { ChangeLog } from '../database/change-log.ts';
import { changedFields } from '../database/field-changes.ts';
import type { AccountRepository } from './repository.ts';

interface EditServices {
  readonly accounts: AccountRepository;
  readonly changeLog: ChangeLog;
  readonly now: () => Date;
}

/**
 * Does one thing to many accounts as one step of undo, in slices: removing thousands with all that hangs on them takes
 * minutes. Answers how many were not like that already.
 */
export async function editMany(
  { accounts, changeLog, now }: EditServices,
  found: readonly Account[],
  change: BulkChange,
): Promise<number> {
  if (change.kind === 'remove') {
    if (found.length === 0) return 0;
    const action = { name: 'account.bulk-remove', subject: String(found.length), field: null } as const;
    const steps = found.map(
      ({ id }) =>
        () =>
          accounts.remove(id),
    );
    await changeLog.runLongBatch(action, steps);
    return found.length;
  }
  const at = now().toISOString();
  const edits = found.flatMap((account) => {
    const changed = changedFields<AccountFields>(account, changesOf(account, change, at));
    return Object.keys(changed).length === 0 ? [] : [{ id: account.id, changed }];
  });
  if (edits.length === 0) return 0;
  const action = { name: 'account.bulk', subject: String(edits.length), field: null } as const;
  const steps = edits.map(
    ({ id, changed }) =>
      () =>
        accounts.update(id, changed),
  );
  await changeLog.runLongBatch(action, steps);
  return edits.length;
}

function changesOf(
  account: Account,
  change: Exclude<BulkChange, { kind: 'remove' }>,
  at: string,
): Partial<AccountFields> {
  switch (change.kind) {
    case 'set':
      return change.changes as Partial<AccountFields>;
    case 'add-tags':
      return { tags: [...new Set([...account.tags, ...change.tags])].slice(0, 50) };
    case 'remove-tags':
      return { tags: account.tags.filter((tag) => !change.tags.includes(tag)) };
    case 'archive':
      return { archivedAt: account.archivedAt ?? at };
    case 'restore':
      return { archivedAt: null };
    default:
      return assertNever(change);
  }
}
