import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';
import { shapeOf } from '../database/references.ts';
import { recordTables } from '../database/schema.ts';
import { openDeletedWith } from './deleted-with.ts';

const deletedRows = 20_000;
const idOf = (index: number) => `01980000-0000-7000-8000-${String(index).padStart(12, '0')}`;

test('what hung on a person is found among many deleted rows, and others are served meanwhile', async () => {
  const { client, database } = openWorkbench();
  const { connection } = database;
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: personId } = await client.people.create({ accountId, name: '张岚' });
  await client.people.remove({ id: personId });
  const insert = connection.prepare(
    "INSERT INTO changes (batch, operation, table_name, row_id, before) VALUES (1, 'delete', ?, ?, ?)",
  );
  connection.transaction(() => {
    for (let index = 0; index < deletedRows; index += 2) {
      const judged = { id: idOf(index + 1), stakeholder_id: idOf(index) };
      insert.run('stakeholders', idOf(index), JSON.stringify({ id: idOf(index), person_id: personId }));
      insert.run('judgements', judged.id, JSON.stringify(judged));
    }
  })();
  const deletedWith = openDeletedWith(connection, recordTables.map(shapeOf)).inPieces;

  let turns = 0;
  let isOver = false;
  const reading = deletedWith('people', [personId]).finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await setImmediate();
    turns += 1;
  }
  expect({ found: (await reading).length, wasServed: turns > 1 }).toEqual({ found: deletedRows + 1, wasServed: true });
});
