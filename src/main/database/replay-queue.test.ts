import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

type Workbench = ReturnType<typeof openWorkbench>;

/** One action of three thousand changes, so that taking it back is written in slices. */
function addMany({ database }: Workbench): void {
  const { connection, changeLog, newId } = database;
  const insert = connection.prepare(
    "INSERT INTO accounts (id, name, region, is_demo, created_at, updated_at) VALUES (?, ?, '', 0, '', '')",
  );
  changeLog.runBatch({ name: 'import.run', subject: '客户.xlsx', field: null }, () => {
    for (let number = 0; number < 3000; number += 1) insert.run(newId(), `客户${number}`);
  });
}

const countOf = ({ database }: Workbench) =>
  database.connection.prepare("SELECT count(*) FROM accounts WHERE name <> '江岚银行'").pluck().get();

test('sixty presses of undo and of redo at once are all carried out, and an edit among them is', async () => {
  const { client, clock } = openWorkbench();
  const { id } = await client.accounts.create({ name: '江岚银行' });
  const other = await client.accounts.create({ name: '云鹿零售' });
  for (let number = 1; number <= 60; number += 1) {
    await client.accounts.update({ id, changes: { region: `${number}` } });
    clock.pass(3000);
  }
  const undone = Array.from({ length: 60 }, () => client.history.undo());
  const redone = Array.from({ length: 60 }, () => client.history.redo());
  const edit = client.accounts.update({ id: other.id, changes: { region: 'z' } });
  const steps = await Promise.all([...undone, ...redone]);
  await edit;
  expect({
    steps: steps.filter((step) => step?.field === 'region').length,
    after: (await client.accounts.get({ id })).region,
    other: (await client.accounts.get({ id: other.id })).region,
  }).toEqual({ steps: 120, after: '60', other: 'z' });
}, 60_000);

test('what is pressed or written while a large undo runs waits for it, in the order of arrival', async () => {
  const workbench = openWorkbench();
  const { client } = workbench;
  const { id } = await client.accounts.create({ name: '江岚银行' });
  addMany(workbench);
  const undone = [client.history.undo(), client.history.redo(), client.history.undo()];
  const edit = client.accounts.update({ id, changes: { region: 'z' } });
  const steps = (await Promise.all(undone)).map((step) => step?.name);
  const { region } = await edit;
  expect({ steps, region, left: countOf(workbench), next: (await client.history.state()).undo?.name }).toEqual({
    ...{ steps: ['import.run', 'import.run', 'import.run'], region: 'z', left: 0, next: 'account.update' },
  });
}, 60_000);
