import { describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

async function open() {
  const { client } = openWorkbench();
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
  const add = async (name: string) => {
    const { id: personId } = await client.people.create({ accountId, name });
    const [id = ''] = await client.decisionMap.add({ opportunityId, people: [{ personId, layer: 'business' }] });
    return id;
  };
  return { client, layers: client.decisionMap.layers, opportunityId, add };
}

describe('two layers of a deal', () => {
  test.each([
    ['its own name', '董事会', '董事会'],
    ['its own name in other letters', 'IT Board', 'it board'],
    ['the usual name of another, in Chinese', '业务', '业务决策'],
    ['the usual name of another, in English', '业务', 'Business'],
  ])('are never told apart by nothing: %s is refused', async (_, first, second) => {
    const { layers, opportunityId } = await open();
    const another = (name: string) => layers.add({ opportunityId, kind: null, name, position: 0 });
    await another(first);
    const refused = { data: { reason: 'layer-name-taken', detail: { name: second === 'it board' ? first : second } } };
    await expect(another(second)).rejects.toMatchObject(refused);
    const key = await another('科技委');
    await expect(layers.update({ opportunityId, key, changes: { name: second } })).rejects.toMatchObject(refused);
    await layers.update({ opportunityId, key, changes: { name: '集团科技委' } });
  });
});

describe('a layer that goes', () => {
  test('names those who are still in it', async () => {
    const { layers, opportunityId, add } = await open();
    await add('张敏');
    await add('罗崇');
    await expect(layers.remove({ opportunityId, key: 'business' })).rejects.toMatchObject({
      data: { reason: 'layer-has-people', detail: { count: '2', names: '张敏、罗崇' } },
    });
  });

  test('is not held by somebody who has left: he is not placed any more, until undo', async () => {
    const { client, layers, opportunityId, add } = await open();
    const id = await add('张敏');
    await client.decisionMap.update({ id, changes: { since: '2026-10-01', until: '2026-11-01' } });
    const read = async () => {
      const map = await client.decisionMap.get({ opportunityId });
      return [map.layers.some(({ key }) => key === 'business'), map.stakeholders[0]?.layer];
    };
    await layers.remove({ opportunityId, key: 'business' });
    const removed = await read();
    await client.history.undo();
    expect([removed, await read()]).toEqual([
      [false, null],
      [true, 'business'],
    ]);
  });
});
