import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkbench, resourcesFolder } from '../../../test/support/workbench.ts';
import { driverValue, roiModel } from '../../shared/roi/model.ts';

const example = roiModel.parse(
  JSON.parse(readFileSync(join(resourcesFolder, 'examples', 'bank-customer-service.json'), 'utf8')),
);

test.each([
  ['zh-CN', '江岚银行信用卡中心', 'AI 智能客服', '沈国梁'],
  ['en', 'Jianglan Bank Card Centre', 'AI customer service', 'Shen Guoliang'],
] as const)('the demo in %s is the bank with its people, its deal and its filled model', async (language, ...names) => {
  const { client } = openWorkbench({ language });
  const { accountId, opportunityId } = await client.demo.load();
  const account = await client.accounts.get({ id: accountId });
  const deal = await client.opportunities.get({ id: opportunityId });
  const people = await client.people.list({ accountId });
  const stored = await client.roi.ofOpportunity({ opportunityId });
  expect({
    names: [account.name, deal.name, people[0]?.name],
    isDemo: account.isDemo,
    deal: [deal.stage, deal.amount, deal.expectedDate],
    people: people.length,
    values: stored?.model.drivers.map(driverValue),
  }).toEqual({
    names,
    isDemo: true,
    deal: ['poc', 12_000_000, '2027-01-22'],
    people: 12,
    values: example.drivers.map(driverValue),
  });
});

test('loading the demo twice finds it, and removing it is one step that can be taken back', async () => {
  const { client } = openWorkbench();
  const own = await client.accounts.create({ name: '自己的客户' });
  const first = await client.demo.load();
  const second = await client.demo.load();
  const list = async () =>
    (await client.accounts.list({ search: '', filter: {}, sort: 'name', descending: false })).map(
      ({ name }) => name,
    );
  await client.demo.remove();
  const removed = { list: await list(), state: await client.demo.state() };
  const undone = { action: await client.history.undo(), list: await list(), state: await client.demo.state() };
  expect({ second, removed, undone }).toEqual({
    second: first,
    removed: { list: [own.name], state: { loaded: false } },
    undone: {
      action: { name: 'demo.remove', subject: '江岚银行信用卡中心', field: null },
      list: ['江岚银行信用卡中心', own.name],
      state: { loaded: true },
    },
  });
});

test('a deal of the demo that was deleted comes with the next loading', async () => {
  const { client } = openWorkbench();
  const { accountId, opportunityId } = await client.demo.load();
  await client.opportunities.remove({ id: opportunityId });
  const again = await client.demo.load();
  const stored = await client.roi.ofOpportunity({ opportunityId: again.opportunityId });
  expect({ accountId: again.accountId, values: stored?.model.drivers.map(driverValue) }).toEqual({
    accountId,
    values: example.drivers.map(driverValue),
  });
});

test('the English demo names its sources in English too', async () => {
  const { client } = openWorkbench({ language: 'en' });
  const { opportunityId } = await client.demo.load();
  const stored = await client.roi.ofOpportunity({ opportunityId });
  const said = stored?.model.drivers.flatMap(({ provenance }) =>
    provenance ? [provenance.text + provenance.confirmedBy] : [],
  );
  expect(said?.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});
