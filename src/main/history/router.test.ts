import { describe, expect, test } from 'vitest';
import { openWorkbench, temporaryFolder } from '../../../test/support/workbench.ts';

describe('undo and redo', () => {
  test('name what they would take back, and take it back', async () => {
    const { client } = openWorkbench();
    const { id } = await client.accounts.create({ name: '江岚银行' });
    await client.accounts.update({ id, changes: { name: '江岚银行信用卡中心' } });
    const rename = { name: 'account.update', subject: '江岚银行', field: 'name' };
    const create = { name: 'account.create', subject: '江岚银行', field: null };
    const steps = [
      await client.history.state(),
      await client.history.undo(),
      (await client.accounts.get({ id })).name,
      await client.history.state(),
      await client.history.redo(),
      (await client.accounts.get({ id })).name,
      await client.history.state(),
    ];
    expect(steps).toEqual([
      { undo: rename, redo: null },
      rename,
      '江岚银行',
      { undo: create, redo: rename },
      rename,
      '江岚银行信用卡中心',
      { undo: rename, redo: null },
    ]);
  });

  test('answer null when there is nothing', async () => {
    const { client } = openWorkbench();
    expect([await client.history.undo(), await client.history.redo()]).toEqual([null, null]);
  });

  test('a new edit after undo leaves nothing to redo', async () => {
    const { client } = openWorkbench();
    await client.accounts.create({ name: 'A' });
    await client.history.undo();
    await client.accounts.create({ name: 'B' });
    expect(await client.history.state()).toEqual({
      undo: { name: 'account.create', subject: 'B', field: null },
      redo: null,
    });
  });

  test('saving what is already there is no step', async () => {
    const { client } = openWorkbench();
    const account = await client.accounts.create({ name: 'A' });
    const again = await client.accounts.update({ id: account.id, changes: { name: 'A', background: '' } });
    expect({ again, state: await client.history.state() }).toEqual({
      again: account,
      state: { undo: { name: 'account.create', subject: 'A', field: null }, redo: null },
    });
  });

  test('survive a restart', async () => {
    const folder = temporaryFolder();
    const first = openWorkbench({ folder });
    const { id } = await first.client.accounts.create({ name: 'A' });
    await first.client.accounts.update({ id, changes: { name: 'B' } });
    await first.client.history.undo();
    first.database.close();
    const { client } = openWorkbench({ folder });
    await client.history.redo();
    const { name } = await client.accounts.get({ id });
    await client.history.undo();
    await client.history.undo();
    expect({ name, state: (await client.history.state()).undo }).toEqual({ name: 'B', state: null });
  });

  test('bring a deleted customer back with all that hung on it', async () => {
    const { client } = openWorkbench();
    const { accountId, opportunityId } = await client.demo.load();
    const read = async () => ({
      account: await client.accounts.get({ id: accountId }),
      people: await client.people.list({ accountId }),
      deals: await client.opportunities.list({ accountId }),
      roi: await client.roi.ofOpportunity({ opportunityId }),
    });
    const before = await read();
    await client.accounts.remove({ id: accountId });
    const gone = await client.opportunities.list({ accountId: null });
    await client.history.undo();
    expect({ gone, after: await read() }).toEqual({ gone: [], after: before });
  });
});

describe('edits of one field that follow each other', () => {
  test('are one step while they are less than two seconds apart, and one change in the history', async () => {
    const { client, clock } = openWorkbench();
    const { id } = await client.accounts.create({ name: 'A' });
    for (const background of ['江', '江岚', '江岚银行']) {
      clock.pass(1900);
      await client.accounts.update({ id, changes: { background } });
    }
    const history = await client.history.ofField({ entity: 'account', id, field: 'background' });
    await client.history.undo();
    const { background } = await client.accounts.get({ id });
    expect({ background, history: history.map(({ before, after }) => [before, after]) }).toEqual({
      background: '',
      history: [
        ['', '江岚银行'],
        [null, ''],
      ],
    });
  });

  test.each([
    ['after a pause', async ({ clock }: ReturnType<typeof openWorkbench>) => clock.pass(2001)],
    [
      'when something else was done between',
      async ({ client }: ReturnType<typeof openWorkbench>) => {
        await client.accounts.create({ name: 'B' });
        await client.history.undo();
      },
    ],
  ])('are two steps %s', async (_, between) => {
    const workbench = openWorkbench();
    const { client } = workbench;
    const { id } = await client.accounts.create({ name: 'A' });
    await client.accounts.update({ id, changes: { background: '1' } });
    await between(workbench);
    await client.accounts.update({ id, changes: { background: '2' } });
    await client.history.undo();
    expect((await client.accounts.get({ id })).background).toBe('1');
  });

  test('are no step at all when they end where they began', async () => {
    const { client } = openWorkbench();
    const { id } = await client.accounts.create({ name: 'A' });
    await client.accounts.update({ id, changes: { background: '1' } });
    await client.accounts.update({ id, changes: { background: '' } });
    const { undo } = await client.history.state();
    await client.accounts.update({ id, changes: { background: '2' } });
    await client.history.undo();
    expect({ undo, background: (await client.accounts.get({ id })).background }).toEqual({
      undo: { name: 'account.create', subject: 'A', field: null },
      background: '',
    });
  });
});

describe('the history of a field', () => {
  test('tells who changed it when from what to what, newest first, undo included', async () => {
    const { client, clock } = openWorkbench();
    const { id: accountId } = await client.accounts.create({ name: 'A' });
    const { id } = await client.opportunities.create({ accountId, name: 'AI 客服', amount: 0.1 + 0.2 });
    clock.pass(60_000);
    await client.opportunities.update({ id, changes: { amount: 1e15 } });
    clock.pass(60_000);
    await client.history.undo();
    const action = { name: 'opportunity.update', subject: 'AI 客服', field: 'amount' };
    expect(await client.history.ofField({ entity: 'opportunity', id, field: 'amount' })).toEqual([
      { at: '2026-11-23T02:02:00.000Z', actor: 'me', kind: 'undo', action, before: 1e15, after: 0.1 + 0.2 },
      { at: '2026-11-23T02:01:00.000Z', actor: 'me', kind: 'edit', action, before: 0.1 + 0.2, after: 1e15 },
      {
        at: '2026-11-23T02:00:00.000Z',
        actor: 'me',
        kind: 'edit',
        action: { name: 'opportunity.create', subject: 'AI 客服', field: null },
        before: null,
        after: 0.1 + 0.2,
      },
    ]);
  });

  test.each(['amount; --', '__proto__', 'background'])('is refused for %j, which deals do not have', async (field) => {
    const { client } = openWorkbench();
    const { id: accountId } = await client.accounts.create({ name: 'A' });
    const { id } = await client.opportunities.create({ accountId, name: 'B' });
    await expect(client.history.ofField({ entity: 'opportunity', id, field })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { entity: 'field', id: field },
    });
  });
});
