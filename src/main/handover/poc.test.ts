import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { anyCriterion, anyResult, anyRun } from '../../../test/support/poc.ts';
import { openWorkbench, temporaryFolder } from '../../../test/support/workbench.ts';

// Slowing down whoever guesses takes time each time, and each test hands over.
vi.setConfig({ testTimeout: 60_000 });

const passphrase = '交接 2026 口令';

type Workbench = ReturnType<typeof openWorkbench>;

async function last<T extends { readonly kind: string }>(events: Promise<AsyncIterable<T>>): Promise<T | undefined> {
  let latest: T | undefined;
  for await (const event of await events) latest = event;
  return latest;
}

/** Two workbenches; the one hands its account with a POC to the other, as often as wanted. */
async function openBoth() {
  const bundleFile = join(temporaryFolder(), '江岚.pswb');
  const [giver, taker] = [openWorkbench({ bundleFile }), openWorkbench({ bundleFile })];
  const { id: ownerId } = await giver.client.team.create({ name: '苏蕾', isMe: true });
  const { id: accountId } = await giver.client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await giver.client.opportunities.create({ accountId, name: '智能客服' });
  const { id: pocId } = await giver.client.poc.create({ opportunityId, name: '客服 POC', ownerId });
  const criterionId = await giver.client.poc.criteria.add({ pocId, fields: anyCriterion });
  return {
    ...{ giver, taker, pocId },
    async measure({ client }: Workbench, modelVersion: string, value: number) {
      const runId = await client.poc.runs.add({ pocId, fields: { ...anyRun, modelVersion } });
      await client.poc.results.set({ runId, criterionId, fields: { ...anyResult, value } });
      return runId;
    },
    /** Answers how many records stayed out. */
    async hand(newOwner: 'keep' | 'me' = 'keep') {
      const scope = { kind: 'accounts', accountIds: [accountId], withBelow: false } as const;
      await last(giver.client.handover.save({ scope, passphrase }));
      const bundle = (await taker.client.handover.choose())?.bundle ?? '';
      await taker.client.handover.read({ bundle, passphrase });
      const done = await last(taker.client.handover.takeIn({ bundle, newOwner }));
      return done?.kind === 'done' ? done.report.skipped : undefined;
    },
    async rounds() {
      const { runs, results } = await taker.client.poc.get({ id: pocId });
      const figureOf = (id: string) => results.find(({ runId }) => runId === id)?.value;
      return runs.map(({ id, number, modelVersion }) => [number, modelVersion, figureOf(id)]);
    },
  };
}

test('no round is lost where both sides made one of the same number, however often it is taken in', async () => {
  const { giver, taker, measure, hand, rounds } = await openBoth();
  await measure(giver, 'v1', 0.82);
  await hand();
  await measure(taker, 'v2 ours', 0.9);
  const theirs = await measure(giver, 'v2 theirs', 0.91);
  await measure(giver, 'v3 theirs', 0.94);
  expect([await hand(), await rounds()]).toEqual([
    0,
    [
      [1, 'v1', 0.82],
      [2, 'v2 ours', 0.9],
      [3, 'v3 theirs', 0.94],
      [4, 'v2 theirs', 0.91],
    ],
  ]);
  giver.clock.pass(60_000);
  await giver.client.poc.runs.update({ id: theirs, changes: { modelVersion: 'v2 mended' } });
  expect([await hand(), (await rounds())[3]]).toEqual([0, [4, 'v2 mended', 0.91]]);
});

test('whoever answers for all else from then on leads its POCs too', async () => {
  const { taker, pocId, hand } = await openBoth();
  await taker.client.team.create({ name: '周宁', isMe: true });
  await hand('me');
  expect((await taker.client.poc.get({ id: pocId })).poc.ownerName).toBe('周宁');
});
