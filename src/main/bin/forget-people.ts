import type { Connection } from '../database/connection.ts';
import type { TableShape } from '../database/references.ts';
import { openDeletedWith } from './deleted-with.ts';
import { openPocForgetting } from './forget-poc-people.ts';
import { openHistoryRewriting } from './rewrite-history.ts';

/** Stands where the name of somebody stood who was erased; it reads the same in every language. */
const mask = '***';

interface Forgetting {
  readonly connection: Connection;
  readonly tables: readonly TableShape[];
  readonly now: () => Date;
}

/**
 * Takes what records of others say of deleted people out of those records and out of their history: their names in the
 * titles of tasks about them or about a deal in which they had a part (such a task was mostly made of a finding about them),
 * their signatures under POCs, and the chance of their veto in what a deal's simulation assumes. The records themselves
 * stay. It runs inside the action that deletes the people, so that none of it is left when the program ends between the
 * two.
 */
export function openForgetting({ connection, tables, now }: Forgetting): (peopleIds: readonly string[]) => void {
  const deletedWith = openDeletedWith(connection, tables);
  const texts = (sql: string) => connection.prepare<[string], string>(sql).pluck();
  const namesOf = texts(
    `SELECT DISTINCT n.value FROM changes AS c, json_each(iif(c.column_name = 'name', json_array(c.before, c.after),
       json_array(json_extract(c.before, '$.name'), json_extract(c.after, '$.name')))) AS n
     WHERE c.table_name = 'people' AND (c.column_name IS NULL OR c.column_name = 'name')
       AND c.row_id IN (SELECT value FROM json_each(?)) AND n.value <> ''`,
  );
  const dealsOf = texts(
    `SELECT DISTINCT json_extract(before, '$.opportunity_id') FROM changes
     WHERE table_name = 'stakeholders' AND operation = 'delete' AND row_id IN (SELECT value FROM json_each(?))`,
  );
  const tasksAbout = connection
    .prepare<[{ people: string; deals: string }], string>(
      `SELECT id FROM tasks WHERE opportunity_id IN (SELECT value FROM json_each(@deals))
       UNION SELECT row_id FROM changes WHERE table_name = 'tasks' AND (
         column_name = 'person_id' AND before IN (SELECT value FROM json_each(@people))
         OR operation = 'delete' AND (json_extract(before, '$.person_id') IN (SELECT value FROM json_each(@people))
           OR json_extract(before, '$.opportunity_id') IN (SELECT value FROM json_each(@deals))))`,
    )
    .pluck();
  const title = connection.prepare<[string], string>('SELECT title FROM tasks WHERE id = ?').pluck();
  const retitle = connection.prepare('UPDATE tasks SET title = ?, updated_at = ? WHERE id = ?');
  const simulations = connection.prepare<[string], { id: string; assumptions: string }>(
    'SELECT id, assumptions FROM decision_simulations WHERE opportunity_id IN (SELECT value FROM json_each(?))',
  );
  const reassume = connection.prepare('UPDATE decision_simulations SET assumptions = ?, updated_at = ? WHERE id = ?');
  const simulationsLogged = texts(
    `SELECT DISTINCT row_id FROM changes WHERE table_name = 'decision_simulations' AND EXISTS (
       SELECT 1 FROM json_each(?) WHERE instr(changes.before, value) > 0 OR instr(changes.after, value) > 0)`,
  );
  const subjects = connection.prepare<[string], { seq: number; subject: string }>(
    `SELECT seq, subject FROM change_batches WHERE subject <> '' AND seq IN (
       SELECT batch FROM changes WHERE table_name = 'tasks' AND row_id IN (SELECT value FROM json_each(?)))`,
  );
  const rewriteHistory = openHistoryRewriting(connection);
  const forgetInPocs = openPocForgetting({ connection, now, rewriteHistory, mask });
  const resubject = connection.prepare('UPDATE change_batches SET subject = ? WHERE seq = ?');

  function forgetNames(peopleIds: string, dealIds: string): void {
    const names = namesOf.all(peopleIds).toSorted((left, right) => right.length - left.length);
    const masking = (patterns: readonly RegExp[]) => (text: string) =>
      patterns.reduce((rest, pattern) => rest.replace(pattern, mask), text);
    const masked = masking(names.map(standingAlone));
    const maskedRow = masking(names.map((name) => standingAlone(JSON.stringify(name).slice(1, -1))));
    const taskIds = tasksAbout.all({ people: peopleIds, deals: dealIds });
    for (const id of taskIds) {
      const named = title.get(id);
      if (named !== undefined && masked(named) !== named) retitle.run(masked(named), now().toISOString(), id);
    }
    const all = JSON.stringify(taskIds);
    rewriteHistory('tasks', all, (text, column) => (column === null ? maskedRow(text) : masked(text)));
    for (const { seq, subject } of subjects.all(all)) {
      if (masked(subject) !== subject) resubject.run(masked(subject), seq);
    }
    forgetInPocs(peopleIds, masked);
  }

  function forgetVetoes(gone: ReadonlySet<string>, dealIds: string): void {
    for (const { id, assumptions } of simulations.all(dealIds)) {
      const rest = withoutVetoes(assumptions, gone);
      if (rest !== assumptions) reassume.run(rest, now().toISOString(), id);
    }
    const logged = JSON.stringify(simulationsLogged.all(JSON.stringify([...gone])));
    rewriteHistory('decision_simulations', logged, (text, column) => {
      if (column === 'assumptions') return withoutVetoes(text, gone);
      if (column !== null) return text;
      const row: { assumptions: string } = JSON.parse(text);
      return JSON.stringify({ ...row, assumptions: withoutVetoes(row.assumptions, gone) });
    });
  }

  return (peopleIds) => {
    const gone = deletedWith.atOnce('people', peopleIds);
    const dealIds = JSON.stringify(dealsOf.all(JSON.stringify(gone)));
    forgetNames(JSON.stringify(peopleIds), dealIds);
    forgetVetoes(new Set(gone), dealIds);
  };
}

/**
 * Finds a name where it is meant as one: letters of Latin script stand as a word (Ann is not in Announce), a single
 * character without others around it. Longer Chinese names have no borders to go by.
 */
function standingAlone(name: string): RegExp {
  const border = /\p{Script=Latin}/u.test(name)
    ? '[\\p{Script=Latin}\\p{N}]'
    : [...name].length === 1
      ? '\\p{L}'
      : null;
  const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(border === null ? literal : `(?<!${border})${literal}(?!${border})`, 'gu');
}

/** Assumptions as JSON, without those on the vetoes of these stakeholders. */
function withoutVetoes(assumptions: string, gone: ReadonlySet<string>): string {
  const { vetoes, ...rest }: { vetoes?: readonly { stakeholderId: string }[] } = JSON.parse(assumptions);
  const kept = vetoes?.filter(({ stakeholderId }) => !gone.has(stakeholderId));
  return kept?.length === vetoes?.length ? assumptions : JSON.stringify({ ...rest, vetoes: kept });
}
