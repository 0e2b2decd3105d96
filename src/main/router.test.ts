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

const customer: RequestContext = { audience: 'customer', webContentsId: 2, presentedOpportunityId: null };
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

test('nothing of the decision map and nothing personal is ever served to a customer window', async () => {
  const { router } = openWorkbench();
  const client = createRouterClient(router, { context: customer });
  const procedures = [
    ...proceduresOf(contract.decisionMap, ['decisionMap']),
    ...proceduresOf(contract.people, ['people']),
  ].map(({ path }) => path);
  const answers = await Promise.all(procedures.map(async (path) => [path.join('.'), await call(client, path)]));
  expect(answers).toEqual(procedures.map((path) => [path.join('.'), 'FORBIDDEN']));
  expect(procedures.map((path) => path.join('.'))).toEqual(
    expect.arrayContaining(['decisionMap.get', 'decisionMap.judge', 'decisionMap.edges.add', 'people.personalData']),
  );
});

test('the customer sees the numbers of the one model its window was opened for, and neither source nor person', async () => {
  const { client, router } = openWorkbench();
  const { opportunityId } = await client.demo.load();
  const context = { ...customer, presentedOpportunityId: opportunityId };
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
