import type { Network } from '../../shared/decision-map/network.ts';
import type { WorkbenchDatabase } from '../database/open.ts';

/** A way longer than this is no introduction; a circle larger than this is the whole town. */
const mostSteps = 3;
const mostPeople = 2000;

/** Who is within a few acquaintances of a deal's people, and whom of them our side knows. */
export function openNetwork({ connection }: WorkbenchDatabase) {
  const circle = `circle(id, steps) AS (
      SELECT person_id, 0 FROM stakeholders WHERE opportunity_id = ? AND person_id IS NOT NULL
      UNION
      SELECT iif(a.person_id = circle.id, a.other_id, a.person_id), steps + 1
      FROM circle CROSS JOIN acquaintances AS a ON a.person_id = circle.id OR a.other_id = circle.id
      WHERE steps < ${mostSteps}),
    near(id) AS (SELECT id FROM circle GROUP BY id ORDER BY min(steps), id LIMIT ${mostPeople})`;
  const people = connection.prepare<[string], Network['people'][number]>(
    `WITH RECURSIVE ${circle} SELECT p.id, p.name, p.title, c.name AS accountName
     FROM near CROSS JOIN people AS p ON p.id = near.id JOIN accounts AS c ON c.id = p.account_id`,
  );
  const acquaintances = connection.prepare<[string], Network['acquaintances'][number]>(
    `WITH RECURSIVE ${circle} SELECT a.id, a.person_id AS personId, a.other_id AS otherId, a.kind, a.note
     FROM near CROSS JOIN acquaintances AS a ON a.person_id = near.id WHERE a.other_id IN (SELECT id FROM near)`,
  );
  const relationships = connection.prepare<[string], Network['relationships'][number]>(
    `WITH RECURSIVE ${circle} SELECT r.teammate_id AS teammateId, m.name AS teammateName, r.person_id AS personId, r.level
     FROM near CROSS JOIN relationships AS r ON r.person_id = near.id JOIN teammates AS m ON m.id = r.teammate_id
     WHERE r.level > 0`,
  );
  return (opportunityId: string): Network => ({
    people: people.all(opportunityId),
    acquaintances: acquaintances.all(opportunityId),
    relationships: relationships.all(opportunityId),
  });
}
