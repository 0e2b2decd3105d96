import { describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

describe('a choice of people', () => {
  async function open() {
    const { client } = openWorkbench();
    const { id: bank } = await client.accounts.create({ name: '江岚银行' });
    const { id: shop } = await client.accounts.create({ name: '云鹿零售' });
    await client.people.create({ accountId: bank, name: '张敏', title: '总经理', phone: '+86 138-0013-8000' });
    await client.people.create({ accountId: bank, name: '单雄信', title: '总监', phone: '(010) 6655 4433' });
    await client.people.create({ accountId: shop, name: '张敏', title: '店长' });
    return { client, bank, shop };
  }

  test.each([
    ['张敏', null, ['张敏 江岚银行', '张敏 云鹿零售']],
    ['张敏', 'shop', ['张敏 云鹿零售']],
    ['zm', 'bank', ['张敏 江岚银行']],
    ['shan', null, ['单雄信 江岚银行']],
    ['1380013', null, ['张敏 江岚银行']],
    ['138 0013-8000', null, ['张敏 江岚银行']],
    ['6655', null, ['单雄信 江岚银行']],
    ['6655', 'shop', []],
    ['', 'shop', ['张敏 云鹿零售']],
    ['%', null, []],
  ] as const)('typed %j in the account %j offers %j', async (query, account, expected) => {
    const { client, bank, shop } = await open();
    const accountId = account === null ? null : { bank, shop }[account];
    const found = await client.people.find({ query, accountId, limit: 10 });
    expect(found.map(({ name, accountName }) => `${name} ${accountName}`).sort()).toEqual([...expected].sort());
  });
});
