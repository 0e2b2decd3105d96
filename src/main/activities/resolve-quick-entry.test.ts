import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';
import type { QuickChoice } from '../../shared/activities/quick-entry/quick-choice.ts';

async function openWithBanks() {
  const { client } = openWorkbench();
  const ids = new Map<string, string>();
  for (const [name, people] of [
    ['中国工商银行', ['张敏 总经理', '张三 工程师', '王海 行长']],
    ['中国银行', ['李雷 经理']],
    ['江岚银行', ['张敏 总监', '陈思远 副总经理', '欧阳晴 行长']],
    ['三一重工', ['王工头 主任', '王强 架构师']],
    ['Apex Life', ['Zhang Min CIO', 'Ann Lee ']],
  ] as const) {
    const { id: accountId } = await client.accounts.create({ name });
    ids.set(name, accountId);
    for (const person of people) {
      const at = person.lastIndexOf(' ');
      await client.people.create({ accountId, name: person.slice(0, at), title: person.slice(at + 1) });
    }
  }
  const resolve = async (typed: string, accountId: string | null = null) =>
    (await client.activities.resolve({ words: typed.split(' '), accountId })).map(told);
  return { client, ids, resolve };
}

function told({ account, people, missing, subject }: QuickChoice): string {
  const names = people.map(({ name, title }) => name + title).join('+');
  return [account?.name ?? '?', names, missing.join('+'), subject.join('+')].join(' | ');
}

test.each([
  ['工行 张总', ['中国工商银行 | 张敏总经理 |  | ']],
  ['工行张总', ['中国工商银行 | 张敏总经理 |  | ']],
  ['中行', ['中国银行 |  |  | ', '中国工商银行 |  |  | ']],
  ['中行 李经理 报价', ['中国银行 | 李雷经理 |  | 报价']],
  ['江岚 欧阳行长 陈思远 验收', ['江岚银行 | 欧阳晴行长+陈思远副总经理 |  | 验收']],
  ['三一重工 王工', ['三一重工 | 王强架构师 |  | ']],
  ['jianglan 张总', ['江岚银行 | 张敏总监 |  | ']],
  ['王行长', ['中国工商银行 | 王海行长 |  | ']],
  ['Apex Life Mr Zhang kickoff', ['Apex Life | Zhang MinCIO |  | kickoff']],
  ['Ann Lee at Apex'.replace(' at', ''), ['Apex Life | Ann Lee |  | ']],
  ['工行 赵总', ['中国工商银行 |  | 赵总 | ']],
  ['火星银号 赵总 报价', ['? |  | 火星银号+赵总 | 火星银号+报价']],
  ['100%', ['? |  |  | 100%']],
])('%s means', async (typed, choices) => {
  const { resolve } = await openWithBanks();
  expect(await resolve(typed)).toEqual(choices);
});

test('two people who answer alike are offered both, and a customer without a name is the one on screen', async () => {
  const { client, ids, resolve } = await openWithBanks();
  const accountId = ids.get('中国银行') ?? '';
  await client.people.create({ accountId, name: '李云', title: '客户经理' });
  expect((await resolve('李经理 验收', accountId)).toSorted()).toEqual([
    '中国银行 | 李云客户经理 |  | 验收',
    '中国银行 | 李雷经理 |  | 验收',
  ]);
});

test('a whole name in letters is the person, not a customer that one half of it sounds like', async () => {
  const { client, resolve } = await openWithBanks();
  await client.accounts.create({ name: '江岚理财' });
  expect({
    whole: await resolve('Li Lei'),
    half: await resolve('Chen Siyuan offer'),
    withCustomer: await resolve('Apex Life Zhang Min'),
    customer: (await resolve('Jianglan')).length > 0,
  }).toEqual({
    whole: ['中国银行 | 李雷经理 |  | '],
    half: ['江岚银行 | 陈思远副总经理 |  | offer'],
    withCustomer: ['Apex Life | Zhang MinCIO |  | '],
    customer: true,
  });
});

test('somebody named goes before the customer whose page it is, unless he works there', async () => {
  const { ids, resolve } = await openWithBanks();
  const onScreen = ids.get('江岚银行') ?? '';
  expect({
    elsewhere: (await resolve('李雷 报价', onScreen))[0],
    here: await resolve('张总 报价', onScreen),
    addressed: (await resolve('王行长', onScreen))[0],
    nobody: await resolve('赵总 报价', onScreen),
    subject: await resolve('报价', onScreen),
  }).toEqual({
    elsewhere: '中国银行 | 李雷经理 |  | 报价',
    here: ['江岚银行 | 张敏总监 |  | 报价'],
    addressed: '中国工商银行 | 王海行长 |  | ',
    nobody: ['江岚银行 |  | 赵总 | 报价'],
    subject: ['江岚银行 |  |  | 报价'],
  });
});

test.each([
  ['工行 张总和王行长', ['中国工商银行 | 张敏总经理+王海行长 |  | ']],
  ['张敏和王海', ['中国工商银行 | 张敏总经理+王海行长 |  | ']],
  ['张总王行长 工行', ['中国工商银行 | 张敏总经理+王海行长 |  | ']],
  ['Zhang Min Ann Lee', ['Apex Life | Zhang MinCIO+Ann Lee |  | ']],
])('%s means both', async (typed, choices) => {
  const { resolve } = await openWithBanks();
  expect(await resolve(typed)).toEqual(choices);
});

test('a company that nobody has on record is told before the customer at which the named person works', async () => {
  const { ids, resolve } = await openWithBanks();
  const onScreen = ids.get('江岚银行') ?? '';
  expect({
    whole: await resolve('火星银号 李雷'),
    addressed: await resolve('火星银号 李经理 报价'),
    behind: await resolve('李雷 招行'),
    inLetters: await resolve('Ann Lee offer Mars Bank'),
    onScreen: await resolve('招行 张总', onScreen),
    noPerson: await resolve('招行 报价', onScreen),
    subject: await resolve('李雷 报价'),
  }).toEqual({
    whole: ['? |  | 火星银号 | 火星银号+李雷', '中国银行 | 李雷经理 |  | 火星银号'],
    addressed: ['? |  | 火星银号 | 火星银号+报价', '中国银行 | 李雷经理 |  | 火星银号+报价'],
    behind: ['? |  | 招行 | 李雷+招行', '中国银行 | 李雷经理 |  | 招行'],
    inLetters: ['? |  | Mars+Bank | Ann+Lee+offer+Mars+Bank', 'Apex Life | Ann Lee |  | offer+Mars+Bank'],
    onScreen: ['? |  | 招行 | 招行', '江岚银行 | 张敏总监 |  | 招行'],
    noPerson: ['? |  | 招行 | 招行+报价', '江岚银行 |  |  | 招行+报价'],
    subject: ['中国银行 | 李雷经理 |  | 报价'],
  });
});

test('what a task is about stands before whom it concerns and is no company', async () => {
  const { client } = await openWithBanks();
  const words = ['寄方案', '李经理'];
  const choices = await client.activities.resolve({ words, accountId: null, isTask: true });
  expect(choices.map(told)).toEqual(['中国银行 | 李雷经理 |  | 寄方案']);
});

test('the customer at which the named person works comes first, of the same group too', async () => {
  const { client, ids, resolve } = await openWithBanks();
  const parentId = ids.get('中国银行') ?? '';
  const { id: accountId } = await client.accounts.create({ name: '中国银行信用卡中心' });
  await client.accounts.update({ id: accountId, changes: { parentId } });
  await client.people.create({ accountId, name: '赵敏', title: '总监' });
  expect({
    part: (await resolve('中国银 赵敏'))[0],
    whole: await resolve('中国银行 赵敏 验收'),
    addressed: await resolve('中国银行 赵总'),
    other: await resolve('中国银行 报价'),
    fromBelow: await resolve('中国银行信用卡中心 李雷'),
  }).toEqual({
    part: '中国银行信用卡中心 | 赵敏总监 |  | ',
    whole: ['中国银行信用卡中心 | 赵敏总监 |  | 验收', '中国银行 |  |  | 赵敏+验收'],
    addressed: ['中国银行信用卡中心 | 赵敏总监 |  | '],
    other: ['中国银行 |  |  | 报价'],
    fromBelow: ['中国银行 | 李雷经理 |  | ', '中国银行信用卡中心 |  |  | 李雷'],
  });
});
