import type { Acquaintance, PersonChoice } from '../../shared/people/model.ts';
import type { AcquaintanceOfPerson } from '../../shared/people/ties.ts';
import type { Clock } from './clock.ts';

type NewAcquaintance = Pick<Acquaintance, 'personId' | 'otherId' | 'kind' | 'note'>;
type ReadRow = Omit<AcquaintanceOfPerson, 'other'> & Omit<PersonChoice, 'id'> & { readonly otherId: string };

/** Who knows whom. */
export function openAcquaintances({ connection, newId, at }: Clock) {
  const get = connection.prepare<[string], { personId: string }>(
    'SELECT person_id AS personId FROM acquaintances WHERE id = ?',
  );
  const ofPerson = connection.prepare<[{ personId: string }], ReadRow>(
    `SELECT k.id, k.kind, k.note, p.id AS otherId, p.name, p.title, p.phone, p.account_id AS accountId,
       c.name AS accountName,
       CASE WHEN k.kind <> 'referral' THEN 'both' WHEN k.person_id = @personId THEN 'introduced' ELSE 'introduced-by' END
         AS side
     FROM acquaintances AS k
     JOIN people AS p ON p.id = iif(k.person_id = @personId, k.other_id, k.person_id)
     JOIN accounts AS c ON c.id = p.account_id
     WHERE k.person_id = @personId OR k.other_id = @personId ORDER BY k.created_at, k.id`,
  );
  const known = connection.prepare<[NewAcquaintance], 1>(
    `SELECT 1 FROM acquaintances WHERE kind = @kind AND ((person_id = @personId AND other_id = @otherId)
       OR (kind <> 'referral' AND person_id = @otherId AND other_id = @personId))`,
  );
  const insert = connection.prepare<[Acquaintance]>(
    `INSERT INTO acquaintances (id, person_id, other_id, kind, note, created_at)
     VALUES (@id, @personId, @otherId, @kind, @note, @createdAt)`,
  );
  const remove = connection.prepare<[string]>('DELETE FROM acquaintances WHERE id = ?');

  return {
    personOf: (id: string): string | undefined => get.get(id)?.personId,
    has: (tie: NewAcquaintance): boolean => known.get(tie) !== undefined,
    ofPerson: (personId: string): AcquaintanceOfPerson[] =>
      ofPerson.all({ personId }).map(({ otherId, name, title, phone, accountId, accountName, ...tie }) => ({
        ...tie,
        other: { id: otherId, name, title, phone, accountId, accountName },
      })),
    add(tie: NewAcquaintance): void {
      insert.run({ ...tie, id: newId(), createdAt: at() });
    },
    remove(id: string): void {
      remove.run(id);
    },
  };
}
