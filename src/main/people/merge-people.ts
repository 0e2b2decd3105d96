import { edgeKinds, isMutual } from '../../shared/decision-map/edge.ts';
import { mergeAcquaintances } from '../../shared/people/merge-acquaintances.ts';
import type { Acquaintance, Person } from '../../shared/people/model.ts';
import type { Clock } from './clock.ts';
import type { Employments } from './employments.ts';

interface Pair {
  readonly keepId: string;
  readonly dropId: string;
}

/** The two parts of both in one deal: `k` stays, `d` goes. */
const bothParts = `FROM stakeholders AS d JOIN stakeholders AS k ON k.opportunity_id = d.opportunity_id
  WHERE d.person_id = @dropId AND k.person_id = @keepId`;
const keptOf = (column: string) => `(SELECT k.id ${bothParts} AND d.id = ${column})`;
const mutual = edgeKinds
  .filter(isMutual)
  .map((kind) => `'${kind}'`)
  .join(', ');
const writtenTexts = ['veto_trigger', 'veto_release', 'veto_proof', 'personal_win', 'concerns', 'note'];

/** Of two parts in one deal: evidence and ties go over, texts and fields of a veto fill what is empty, and the longer time counts. */
const partSteps = [
  `UPDATE stakeholders AS k SET layer = coalesce(k.layer, d.layer),
     covered_by_id = coalesce(k.covered_by_id, d.covered_by_id),
     veto_scopes = iif(k.veto_scopes = '[]', d.veto_scopes, k.veto_scopes), since = min(k.since, d.since),
     until = iif(k.until IS NULL OR d.until IS NULL, NULL, max(k.until, d.until)),
     ${writtenTexts.map((text) => `${text} = iif(k.${text} = '', d.${text}, k.${text})`).join(', ')}
   FROM stakeholders AS d
   WHERE k.person_id = @keepId AND d.person_id = @dropId AND d.opportunity_id = k.opportunity_id`,
  `UPDATE OR IGNORE judgements SET stakeholder_id = ${keptOf('stakeholder_id')}
   WHERE stakeholder_id IN (SELECT d.id ${bothParts})`,
  `UPDATE OR IGNORE map_edges SET from_id = ${keptOf('from_id')} WHERE from_id IN (SELECT d.id ${bothParts})`,
  `UPDATE OR IGNORE map_edges SET to_id = ${keptOf('to_id')} WHERE to_id IN (SELECT d.id ${bothParts})`,
  'DELETE FROM map_edges WHERE from_id = to_id',
  // A mutual tie begins with the smaller id; one that then is there twice goes with the part.
  `UPDATE OR IGNORE map_edges SET from_id = to_id, to_id = from_id WHERE from_id > to_id AND kind IN (${mutual})`,
  `DELETE FROM map_edges WHERE from_id > to_id AND kind IN (${mutual})`,
  `UPDATE tasks SET stakeholder_id = ${keptOf('stakeholder_id')} WHERE stakeholder_id IN (SELECT d.id ${bothParts})`,
  `UPDATE map_mutes SET stakeholder_id = ${keptOf('stakeholder_id')} WHERE stakeholder_id IN (SELECT d.id ${bothParts})`,
];

/** In this order: what both have becomes one first, then the rest goes over. */
const takeOver = [
  // Somebody's part in a deal: the one who stays keeps the role he has, or takes the other's.
  `UPDATE stakeholders AS s SET buying_role = d.buying_role FROM stakeholders AS d
   WHERE s.person_id = @keepId AND s.buying_role IS NULL AND d.person_id = @dropId AND d.buying_role IS NOT NULL
     AND d.opportunity_id = s.opportunity_id`,
  ...partSteps,
  `DELETE FROM stakeholders WHERE person_id = @dropId
   AND opportunity_id IN (SELECT opportunity_id FROM stakeholders WHERE person_id = @keepId)`,
  'UPDATE stakeholders SET person_id = @keepId WHERE person_id = @dropId',
  `UPDATE relationships AS r SET level = max(r.level, d.level), wanted_level = max(r.wanted_level, d.wanted_level)
   FROM relationships AS d WHERE r.person_id = @keepId AND d.person_id = @dropId AND d.teammate_id = r.teammate_id`,
  `DELETE FROM relationships WHERE person_id = @dropId
   AND teammate_id IN (SELECT teammate_id FROM relationships WHERE person_id = @keepId)`,
  'UPDATE relationships SET person_id = @keepId WHERE person_id = @dropId',
  `DELETE FROM attendees WHERE person_id = @dropId
   AND activity_id IN (SELECT activity_id FROM attendees WHERE person_id = @keepId)`,
  'UPDATE attendees SET person_id = @keepId WHERE person_id = @dropId',
  `DELETE FROM employments AS j WHERE j.person_id = @dropId AND EXISTS (
     SELECT 1 FROM employments AS k WHERE k.person_id = @keepId AND k.account_id IS j.account_id
       AND k.account_name = j.account_name AND k.title = j.title AND k.department = j.department AND k.until IS j.until)`,
  'UPDATE employments SET person_id = @keepId WHERE person_id = @dropId',
] as const;

/** Every column that names a person and would be emptied with him, whatever feature it is of: a later one is never forgotten. */
const namingSql = `SELECT m.name AS "table", f."from" AS "column"
  FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS f
  WHERE m.type = 'table' AND f."table" = 'people' AND f.on_delete = 'SET NULL'`;

/** Moves all that hangs on one person to another; the caller writes the fields and removes the empty record. */
export function openPeopleMerge(clock: Clock, employments: Employments) {
  const { connection, newId, at } = clock;
  const naming = connection.prepare<[], { table: string; column: string }>(namingSql).all();
  const renaming = naming.map(
    ({ table, column }) => `UPDATE "${table}" SET "${column}" = @keepId WHERE "${column}" = @dropId`,
  );
  const steps = [...takeOver, ...renaming].map((sql) => connection.prepare<[Pair]>(sql));
  const ties = connection.prepare<[Pair], Acquaintance>(
    `SELECT id, person_id AS personId, other_id AS otherId, kind, note, created_at AS createdAt FROM acquaintances
     WHERE person_id IN (@keepId, @dropId) OR other_id IN (@keepId, @dropId) ORDER BY created_at, id`,
  );
  const removeTie = connection.prepare<[string]>('DELETE FROM acquaintances WHERE id = ?');
  const changeTie = connection.prepare<[Acquaintance]>(
    'UPDATE acquaintances SET person_id = @personId, other_id = @otherId, note = @note WHERE id = @id',
  );
  const apart = connection
    .prepare<[Pair], string>(
      `SELECT iif(person_id = @dropId, other_id, person_id) FROM distinctions
       WHERE (person_id = @dropId OR other_id = @dropId) AND @keepId NOT IN (person_id, other_id)`,
    )
    .pluck();
  const keepApart = connection.prepare<[{ id: string; personId: string; otherId: string; at: string }]>(
    `INSERT INTO distinctions (id, person_id, other_id, created_at)
     VALUES (@id, min(@personId, @otherId), max(@personId, @otherId), @at) ON CONFLICT DO NOTHING`,
  );

  const takenOver = connection
    .prepare<[{ id: string }], string>(
      `WITH RECURSIVE one (id) AS (
         VALUES (@id) UNION
         SELECT d.row_id FROM one CROSS JOIN changes AS k ON k.row_id = one.id
           JOIN change_batches AS b ON b.seq = k.batch AND b.action = 'person.merge'
           JOIN changes AS d ON d.batch = k.batch AND d.operation = 'delete' AND d.table_name = 'people'
         WHERE NOT EXISTS (SELECT 1 FROM people AS p WHERE p.id = d.row_id))
       SELECT id FROM one WHERE id <> @id`,
    )
    .pluck();

  function mergeTies(pair: Pair): void {
    const { removed, changed } = mergeAcquaintances(ties.all(pair), pair);
    for (const id of removed) removeTie.run(id);
    for (const tie of changed) changeTie.run(tie);
  }

  function setApart(personId: string, otherId: string): void {
    keepApart.run({ id: newId(), personId, otherId, at: at() });
  }

  return {
    keepApart: setApart,
    /** Records that were made one with this one, at whatever remove, and are gone since. */
    takenOver: (id: string): string[] => takenOver.all({ id }),
    takeOver(keep: Person, drop: Person, accountId: string): void {
      const pair = { keepId: keep.id, dropId: drop.id };
      for (const step of steps) step.run(pair);
      mergeTies(pair);
      for (const otherId of apart.all(pair)) setApart(keep.id, otherId);
      // Two records in two companies: the one he is not with is where he was before.
      for (const { accountId: former, title, department } of [keep, drop]) {
        const isKnown = employments.ofPerson(keep.id).some((place) => place.accountId === former);
        if (former !== accountId && !isKnown) {
          employments.add({ personId: keep.id, accountId: former, title, department, until: null });
        }
      }
    },
  };
}
