import type { Directory } from '../../shared/intake/directory.ts';
import type { ImportedEntity } from '../../shared/intake/field.ts';
import { bareCompanyName, comparableName } from '../../shared/intake/normal-form.ts';
import type { createPause } from '../database/slices.ts';
import type { IntakeRepository } from './repository.ts';

/** Everything that is kept, by name. Customers are read at once, their people and deals when one of them is asked for. */
export async function openDirectory(
  repository: IntakeRepository,
  entity: ImportedEntity,
  pause: ReturnType<typeof createPause>,
): Promise<Directory> {
  const accounts = new Map<string, string[]>();
  const nearly = new Map<string, string[]>();
  const byId = new Map<string, { readonly name: string; readonly parentId: string | null }>();
  const teammates = new Map<string, string[]>();
  const recordsAt = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const { id, name, parentId } of [...repository.accountNames()]) {
    put(accounts, comparableName(name), id);
    put(nearly, bareCompanyName(name), id);
    byId.set(id, { name, parentId });
    await pause();
  }
  for (const { id, name } of repository.teammateNames()) put(teammates, comparableName(name), id);

  function namesAt(accountId: string): ReadonlyMap<string, readonly string[]> {
    const known = recordsAt.get(accountId);
    if (known !== undefined || entity === 'account') return known ?? new Map();
    const names = new Map<string, string[]>();
    for (const { id, name } of repository.namesOf(entity, accountId)) put(names, comparableName(name), id);
    recordsAt.set(accountId, names);
    return names;
  }

  return {
    accountsNamed: (name) => accounts.get(name) ?? [],
    accountsNearly: (bareName) => nearly.get(bareName) ?? [],
    accountName: (id) => byId.get(id)?.name ?? '',
    parentOf: (id) => byId.get(id)?.parentId ?? null,
    teammatesNamed: (name) => teammates.get(name) ?? [],
    recordsNamed: (name, accountId) => (accountId === null ? [] : (namesAt(accountId).get(name) ?? [])),
    record: (id) => repository.record(entity, id),
  };
}

function put(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else ids.push(id);
}
