import { isContractProcedure } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { openWorkbench } from '../../test/support/workbench.ts';
import { contract } from '../shared/contract.ts';
import type { Audience } from '../shared/kernel/procedure.ts';
import type { RequestContext } from './context.ts';

interface Listed {
  readonly path: readonly string[];
  readonly audience: Audience;
}

/** Every procedure of the contract, however deep. */
function proceduresOf(node: unknown, path: readonly string[] = []): Listed[] {
  if (isContractProcedure(node)) return [{ path, audience: node['~orpc'].meta.audience }];
  return Object.entries(node as Record<string, unknown>).flatMap(([name, child]) =>
    proceduresOf(child, [...path, name]),
  );
}

async function call(client: unknown, path: readonly string[]): Promise<string> {
  const procedure = path.reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], client);
  try {
    await (procedure as (input: unknown) => Promise<unknown>)({});
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'answered';
}

const customer: RequestContext = { audience: 'customer', webContentsId: 2, presented: null };
const engineer: RequestContext = { ...customer, audience: 'internal' };

test.each([
  ['the customer', customer, 'internal'],
  ['the engineer', engineer, 'customer'],
] as const)('a window of %s is refused every procedure that is not its own', async (_, context, foreign) => {
  const { router } = openWorkbench();
  const client = createRouterClient(router, { context });
  const procedures = proceduresOf(contract).filter(({ audience }) => audience === foreign);
  const answers = await Promise.all(procedures.map(async ({ path }) => [path.join('.'), await call(client, path)]));
  expect(answers).toEqual(procedures.map(({ path }) => [path.join('.'), 'FORBIDDEN']));
  expect(procedures.length).toBeGreaterThan(3);
});

test('nothing of the decision map, of the workings of a POC and nothing personal is ever served to a customer window', async () => {
  const { router } = openWorkbench();
  const client = createRouterClient(router, { context: customer });
  const procedures = [
    ...proceduresOf(contract.decisionMap, ['decisionMap']),
    ...proceduresOf(contract.people, ['people']),
    ...proceduresOf(contract.poc, ['poc']),
  ].map(({ path }) => path);
  const answers = await Promise.all(procedures.map(async (path) => [path.join('.'), await call(client, path)]));
  expect(answers).toEqual(procedures.map((path) => [path.join('.'), 'FORBIDDEN']));
  expect(procedures.map((path) => path.join('.'))).toEqual(
    expect.arrayContaining([
      'decisionMap.get',
      'decisionMap.edges.add',
      'people.personalData',
      'poc.get',
      'poc.plan.read',
    ]),
  );
});

test('the customer sees the numbers of the one model its window was opened for, and neither source nor person', async () => {
  const { client, router } = openWorkbench();
  const { opportunityId } = await client.demo.load();
  const context = { ...customer, presented: { opportunityId, pocId: null, first: 'roi' } as const };
  const shown = await createRouterClient(router, { context }).presentation.roi();
  const keys = new Set(shown.model.drivers.flatMap((driver) => Object.keys(driver)));
  expect({
    name: shown.accountName,
    leaks: ['provenance', 'ask', 'low', 'high'].filter((key) => keys.has(key)),
  }).toEqual({
    name: '江岚银行信用卡中心',
    leaks: [],
  });
  await expect(createRouterClient(router, { context: customer }).presentation.roi()).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('the customer sees the one POC its window was opened for, of the one deal', async () => {
  const { client, router } = openWorkbench();
  const { opportunityId } = await client.demo.load();
  const { id: pocId } = await client.poc.create({ opportunityId, name: '客服验证' });
  const { id: accountId } = await client.accounts.create({ name: '另一家' });
  const { id: otherDeal } = await client.opportunities.create({ accountId, name: '另一单' });
  const roomFor = (presented: RequestContext['presented']) =>
    createRouterClient(router, { context: { ...customer, presented } }).presentation;
  const room = roomFor({ opportunityId, pocId, first: 'poc' });
  expect(await room.agenda()).toEqual({ first: 'poc', records: ['roi', 'poc'] });
  expect(await room.poc()).toMatchObject({
    name: '客服验证',
    accountName: '江岚银行信用卡中心',
    criteria: [],
    plan: null,
  });

  const stranger = roomFor({ opportunityId: otherDeal, pocId, first: 'poc' });
  expect(await stranger.agenda()).toEqual({ first: 'poc', records: [] });
  await expect(stranger.poc()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(roomFor(null).poc()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const open = client.presentation.open({ opportunityId: otherDeal, pocId, first: 'poc' });
  await expect(open).rejects.toMatchObject({ code: 'NOT_FOUND', data: { entity: 'poc', id: pocId } });

  await client.poc.remove({ id: pocId });
  expect(await room.agenda()).toEqual({ first: 'poc', records: ['roi'] });
});

test('a committed action tells the open windows which tables changed', async () => {
  const { client, database } = openWorkbench();
  const told: (readonly string[])[] = [];
  database.changeLog.onCommit((tables) => told.push(tables));
  const { id: accountId } = await client.accounts.create({ name: 'A' });
  await client.accounts.update({ id: accountId, changes: { name: 'A' } });
  await client.people.create({ accountId, name: 'B' });
  await client.accounts.remove({ id: accountId });
  await client.history.undo();
  expect(told).toEqual([['accounts'], ['people'], ['accounts', 'people'], ['accounts', 'people']]);
});
