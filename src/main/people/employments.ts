import type { Employment } from '../../shared/people/model.ts';
import type { DepartedPerson } from '../../shared/people/ties.ts';
import type { Clock } from './clock.ts';

const columns = `j.id, j.person_id AS personId, j.account_id AS accountId, coalesce(c.name, j.account_name) AS accountName,
  j.title, j.department, j.until, j.created_at AS createdAt`;
const latestFirst = 'j.until IS NULL, j.until DESC, j.created_at DESC, j.id';

/** Where people worked before. */
export function openEmployments({ connection, newId, at }: Clock) {
  const get = connection.prepare<[string], Employment>(
    `SELECT ${columns} FROM employments AS j LEFT JOIN accounts AS c ON c.id = j.account_id WHERE j.id = ?`,
  );
  const ofPerson = connection.prepare<[string], Employment>(
    `SELECT ${columns} FROM employments AS j LEFT JOIN accounts AS c ON c.id = j.account_id
     WHERE j.person_id = ? ORDER BY ${latestFirst}`,
  );
  const departed = connection.prepare<[{ accountId: string }], DepartedPerson>(
    `SELECT ${columns}, p.name, p.account_id AS nowAccountId, n.name AS nowAccountName
     FROM employments AS j JOIN people AS p ON p.id = j.person_id JOIN accounts AS n ON n.id = p.account_id
     LEFT JOIN accounts AS c ON c.id = j.account_id
     WHERE j.account_id = @accountId AND p.account_id <> @accountId ORDER BY ${latestFirst}`,
  );
  const insert = connection.prepare<[Employment]>(
    `INSERT INTO employments (id, person_id, account_id, account_name, title, department, until, created_at)
     SELECT @id, @personId, @accountId, name, @title, @department, @until, @createdAt FROM accounts WHERE id = @accountId`,
  );
  const remove = connection.prepare<[string]>('DELETE FROM employments WHERE id = ?');

  return {
    get: (id: string): Employment | undefined => get.get(id),
    ofPerson: (personId: string): Employment[] => ofPerson.all(personId),
    departed: (accountId: string): DepartedPerson[] => departed.all({ accountId }),
    /** Keeps the account's name as it is now: it outlives the account. */
    add(place: Omit<Employment, 'id' | 'accountName' | 'createdAt'>): void {
      insert.run({ ...place, accountName: '', id: newId(), createdAt: at() });
    },
    remove(id: string): void {
      remove.run(id);
    },
  };
}

export type Employments = ReturnType<typeof openEmployments>;
