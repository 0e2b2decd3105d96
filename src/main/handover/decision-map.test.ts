import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openWorkbench, temporaryFolder } from '../../../test/support/workbench.ts';

// Slowing down whoever guesses takes time each time, and each test hands over.
vi.setConfig({ testTimeout: 60_000 });

type Workbench = ReturnType<typeof openWorkbench>;

async function end(events: Promise<AsyncIterable<unknown>>): Promise<void> {
  for await (const _ of await events);
}

/** The account goes from one workbench to the other, by hand. */
async function handOver({ client: from }: Workbench, { client: to }: Workbench, accountId: string) {
  const passphrase = '交接 2026 口令';
  await end(from.handover.save({ scope: { kind: 'accounts', accountIds: [accountId], withBelow: true }, passphrase }));
  const bundle = (await to.handover.choose())?.bundle ?? '';
  await to.handover.read({ bundle, passphrase });
  await end(to.handover.takeIn({ bundle, newOwner: 'keep' }));
}

describe('a decision map that both sides go on with', () => {
  /** Both have a deal with one person on its map. */
  async function openBoth() {
    const bundleFile = join(temporaryFolder(), '江岚.pswb');
    const [giver, taker] = [openWorkbench({ bundleFile }), openWorkbench({ bundleFile })];
    const { client } = giver;
    const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
    const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
    const { id: personId } = await client.people.create({ accountId, name: '张岚' });
    const [id = ''] = await client.decisionMap.add({ opportunityId, people: [{ personId }] });
    await client.decisionMap.layers.update({ opportunityId, key: 'business', changes: { name: '业务部' } });
    const hand = async () => {
      await handOver(giver, taker, accountId);
      return taker.client.decisionMap.get({ opportunityId });
    };
    await hand();
    const judge = (who: Workbench, stance: 'enemy' | 'supporter', on: string) =>
      who.client.decisionMap.judge({
        ...{ ids: [id], values: { stance }, evidence: { source: 'seen', on, confidence: 'high', note: '' } },
      });
    return { giver, taker, accountId, opportunityId, hand, judge };
  }

  test('believes the latest evidence, whoever wrote it down', async () => {
    const { giver, taker, hand, judge } = await openBoth();
    taker.clock.pass(60_000);
    await judge(taker, 'enemy', '2026-11-20');
    giver.clock.pass(120_000);
    await judge(giver, 'supporter', '2026-11-10');
    const { stakeholders, judgements } = await hand();
    expect([stakeholders[0]?.stance, judgements.map(({ value }) => value)]).toEqual(['enemy', ['supporter', 'enemy']]);
  });

  test('takes what is known of somebody whom both brought in', async () => {
    const { giver, taker, accountId, opportunityId, hand } = await openBoth();
    const { id: another } = await giver.client.people.create({ accountId, name: '罗崇' });
    await hand();
    const bring = async ({ client }: Workbench) => {
      const [id = ''] = await client.decisionMap.add({ opportunityId, people: [{ personId: another }] });
      return id;
    };
    const [theirs, ours] = [await bring(giver), await bring(taker)];
    expect(theirs).not.toBe(ours);
    giver.clock.pass(60_000);
    await giver.client.decisionMap.judge({
      ids: [theirs],
      values: { stance: 'enemy', vetoKind: 'absolute' },
      evidence: { source: 'seen', on: '2026-11-20', confidence: 'high', note: '' },
    });
    const { stakeholders, judgements } = await hand();
    const known = stakeholders.find(({ id }) => id === ours);
    expect([known?.stance, known?.vetoKind]).toEqual(['enemy', 'absolute']);
    expect(judgements.map(({ stakeholderId }) => stakeholderId)).toEqual([ours, ours]);
  });

  test('has the layers as they were changed last', async () => {
    const { giver, opportunityId, hand } = await openBoth();
    giver.clock.pass(60_000);
    const { layers } = giver.client.decisionMap;
    await layers.update({ opportunityId, key: 'business', changes: { name: '零售部', completedOn: '2026-11-20' } });
    await layers.remove({ opportunityId, key: 'procurement' });
    await layers.add({ opportunityId, kind: null, name: '董事会', position: 0 });
    const theirs = await giver.client.decisionMap.get({ opportunityId });
    expect((await hand()).layers).toEqual(theirs.layers);
  });
});
