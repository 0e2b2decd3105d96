import { describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

const names = [
  '中国工商银行',
  '工商',
  '重庆长安汽车',
  '长沙银行',
  '行知教育',
  '吕氏集团',
  'Jianglan Bank',
  '3M 中国',
  'Café Zürich',
];

async function openWithAccounts() {
  const workbench = openWorkbench();
  for (const name of names) await workbench.client.accounts.create({ name });
  const titles = async (query: string) =>
    (await workbench.client.search.find({ query, limit: 20 })).map(({ title }) => title);
  return { ...workbench, titles };
}

describe('search', () => {
  test.each([
    ['工商', ['工商', '中国工商银行']],
    ['gsyh', ['中国工商银行']],
    ['zggsyh', ['中国工商银行']],
    ['gongshang', ['工商', '中国工商银行']],
    ['gong shang', ['工商', '中国工商银行']],
    ['cq', ['重庆长安汽车']],
    ['zq', ['重庆长安汽车']],
    ['changsha', ['长沙银行']],
    ['xing', ['行知教育', '长沙银行', '中国工商银行']],
    ['lv', ['吕氏集团']],
    ['JIANG', ['Jianglan Bank']],
    ['jb', ['Jianglan Bank']],
    ['３ｍ', ['3M 中国']],
    ['cafe zurich', ['Café Zürich']],
    ['商工', []],
    ['安重', []],
  ])('finds by %j: %j', async (query, expected) => {
    const { titles } = await openWithAccounts();
    expect(await titles(query)).toEqual(expected);
  });

  test.each(['"', '*', 'NEAR(', '🙂', "'; DROP TABLE accounts; --", 'a AND', '(', 'words : x', '\u0000', '^', '工"商'])(
    'takes %j as text and never as a command',
    async (query) => {
      const { client, titles } = await openWithAccounts();
      await titles(query);
      expect(await client.accounts.list({ search: query, filter: {}, sort: 'name', descending: false })).toEqual(
        expect.any(Array),
      );
      expect(await titles('工商')).toEqual(['工商', '中国工商银行']);
    },
  );

  test('takes a query of a hundred words', async () => {
    const { titles } = await openWithAccounts();
    expect(await titles('z '.repeat(100))).toContain('中国工商银行');
  });

  test('tells of each kind of record where it belongs', async () => {
    const { client } = openWorkbench();
    const { id: accountId } = await client.accounts.create({ name: '江岚银行', region: '江岚' });
    const deal = await client.opportunities.create({ accountId, name: '江岚客服' });
    const person = await client.people.create({ accountId, name: '江澜', title: '行长' });
    const common = {
      accountId,
      day: null,
      poc: null,
      isSettled: false,
      titleMarks: [{ start: 0, end: 2 }],
      field: null,
    };
    expect(await client.search.find({ query: 'jl', limit: 10 })).toEqual([
      { ...common, entity: 'account', id: accountId, title: '江岚银行', context: '江岚' },
      { ...common, entity: 'opportunity', id: deal.id, title: '江岚客服', context: '江岚银行' },
      { ...common, entity: 'person', id: person.id, title: '江澜', context: '江岚银行 · 行长' },
    ]);
  });

  test('follows renaming, deleting, undo and redo', async () => {
    const { client, titles } = await openWithAccounts();
    const [bank] = await client.search.find({ query: 'zggsyh', limit: 1 });
    if (bank === undefined) throw new Error('The bank is not found');
    await client.accounts.update({ id: bank.id, changes: { name: '农业银行' } });
    const renamed = { old: await titles('gsyh'), new: await titles('nyyh') };
    await client.accounts.remove({ id: bank.id });
    const removed = { new: await titles('nyyh') };
    await client.history.undo();
    await client.history.undo();
    const undone = { old: await titles('gsyh'), new: await titles('nyyh') };
    await client.history.redo();
    const redone = { old: await titles('gsyh'), new: await titles('nyyh') };
    expect({ renamed, removed, undone, redone }).toEqual({
      renamed: { old: [], new: ['农业银行'] },
      removed: { new: [] },
      undone: { old: ['中国工商银行'], new: [] },
      redone: { old: [], new: ['农业银行'] },
    });
  });

  test('fills the customer list by the same rules, in the pinyin order of the names', async () => {
    const { client } = await openWithAccounts();
    const list = async (search: string, descending: boolean) =>
      (await client.accounts.list({ search, filter: {}, sort: 'name', descending })).map(({ name }) => name);
    expect({ all: await list('', false), bank: await list('yinhang', true), none: await list('🙂', false) }).toEqual({
      all: [
        '3M 中国',
        'Café Zürich',
        '长沙银行',
        '重庆长安汽车',
        '工商',
        'Jianglan Bank',
        '吕氏集团',
        '行知教育',
        '中国工商银行',
      ],
      bank: ['中国工商银行', '长沙银行'],
      none: [],
    });
  });
});
