import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

test('only one teammate is me: the mark goes over, and undo gives it back', async () => {
  const { client } = openWorkbench();
  const lin = await client.team.create({ name: '林晓', isMe: true });
  const su = await client.team.create({ name: '苏蕾' });
  await client.team.update({ id: su.id, changes: { isMe: true } });
  const marks = async () => (await client.team.list()).map(({ name, isMe }) => [name, isMe]);
  const after = await marks();
  await client.history.undo();
  expect({ after, undone: await marks() }).toEqual({
    after: [
      [su.name, true],
      [lin.name, false],
    ],
    undone: [
      [lin.name, true],
      [su.name, false],
    ],
  });
});

test('a teammate who leaves leaves his customers without an owner', async () => {
  const { client } = openWorkbench();
  const { id: ownerId } = await client.team.create({ name: '林晓' });
  const { id } = await client.accounts.create({ name: '江岚银行', ownerId });
  await client.team.remove({ id: ownerId });
  const left = (await client.accounts.get({ id })).ownerId;
  await client.history.undo();
  expect({ left, back: (await client.accounts.get({ id })).ownerId }).toEqual({ left: null, back: ownerId });
});
