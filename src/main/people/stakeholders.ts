import type { Stakeholder } from '../../shared/people/model.ts';
import type { DealStakeholder, PersonDeal } from '../../shared/people/ties.ts';
import type { Clock } from './clock.ts';
import { lastContactOfPersonSql } from './last-contact.ts';

type Role = Stakeholder['buyingRole'];
type Person = DealStakeholder['person'];
type ReadRow = Omit<DealStakeholder, 'person'> & Person;

const columns = `s.id, s.opportunity_id AS opportunityId, s.person_id AS personId, s.buying_role AS buyingRole,
  s.created_at AS createdAt, s.updated_at AS updatedAt`;
const roleOrder = `CASE s.buying_role WHEN 'approver' THEN 0 WHEN 'decision-maker' THEN 1 WHEN 'evaluator' THEN 2
  WHEN 'user' THEN 3 ELSE 4 END`;

/** Who has a part in which deal. */
export function openStakeholders({ connection, newId, at, today }: Clock) {
  const one = connection.prepare<[string], Stakeholder>(`SELECT ${columns} FROM stakeholders AS s WHERE s.id = ?`);
  const pair = connection.prepare<[string, string], 1>(
    'SELECT 1 FROM stakeholders WHERE opportunity_id = ? AND person_id = ?',
  );
  const ofOpportunity = connection.prepare<[{ opportunityId: string; today: string }], ReadRow>(
    `SELECT ${columns}, p.name, p.title, p.account_id AS accountId, c.name AS accountName,
       ${lastContactOfPersonSql} AS lastContactOn,
       (SELECT coalesce(max(r.level), 0) FROM relationships AS r WHERE r.person_id = p.id) AS level
     FROM stakeholders AS s JOIN people AS p ON p.id = s.person_id JOIN accounts AS c ON c.id = p.account_id
     WHERE s.opportunity_id = @opportunityId ORDER BY ${roleOrder}, s.created_at, s.id`,
  );
  const ofPerson = connection.prepare<[string], PersonDeal>(
    `SELECT ${columns}, o.name AS opportunityName, o.stage, o.account_id AS accountId, c.name AS accountName
     FROM stakeholders AS s JOIN opportunities AS o ON o.id = s.opportunity_id JOIN accounts AS c ON c.id = o.account_id
     WHERE s.person_id = ? ORDER BY o.stage IN ('won', 'lost'), o.updated_at DESC, s.id`,
  );
  const insert = connection.prepare<[Omit<Stakeholder, 'updatedAt'>]>(
    `INSERT INTO stakeholders (id, opportunity_id, person_id, buying_role, created_at, updated_at)
     VALUES (@id, @opportunityId, @personId, @buyingRole, @createdAt, @createdAt)`,
  );
  const update = connection.prepare<[Role, string, string]>(
    'UPDATE stakeholders SET buying_role = ?, updated_at = ? WHERE id = ?',
  );
  const remove = connection.prepare<[string]>('DELETE FROM stakeholders WHERE id = ?');

  return {
    get: (id: string): Stakeholder | undefined => one.get(id),
    has: (opportunityId: string, personId: string): boolean => pair.get(opportunityId, personId) !== undefined,
    ofOpportunity: (opportunityId: string): DealStakeholder[] =>
      ofOpportunity
        .all({ opportunityId, today: today() })
        .map(({ name, title, accountId, accountName, lastContactOn, ...row }) => ({
          ...row,
          person: { name, title, accountId, accountName, lastContactOn },
        })),
    ofPerson: (personId: string): PersonDeal[] => ofPerson.all(personId),
    add(opportunityId: string, personId: string, buyingRole: Role): void {
      insert.run({ id: newId(), opportunityId, personId, buyingRole, createdAt: at() });
    },
    setRole(id: string, buyingRole: Role): void {
      update.run(buyingRole, at(), id);
    },
    remove(id: string): void {
      remove.run(id);
    },
  };
}
