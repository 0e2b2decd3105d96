import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openWorkbench, temporaryFolder } from '../../../test/support/workbench.ts';
import { shapeOf } from '../database/references.ts';
import { recordTables } from '../database/schema.ts';
import { bundleText } from './bundle-text.ts';
import { collectRows } from './collect.ts';
import { writeBundle } from './write-bundle.ts';

// Slowing down whoever guesses takes time each time, and each test hands over.
vi.setConfig({ testTimeout: 60_000 });

const passphrase = '交接 2026 口令';

type Workbench = ReturnType<typeof openWorkbench>;

async function end(events: Promise<AsyncIterable<unknown>>): Promise<void> {
  for await (const _ of await events);
}

/** The account goes from one workbench to the other, by hand. */
async function handOver({ client: from }: Workbench, other: Workbench, accountId: string) {
  await end(from.handover.save({ scope: { kind: 'accounts', accountIds: [accountId], withBelow: true }, passphrase }));
  await takeIn(other);
}

async function takeIn({ client }: Workbench) {
  const bundle = (await client.handover.choose())?.bundle ?? '';
  await client.handover.read({ bundle, passphrase });
  await end(client.handover.takeIn({ bundle, newOwner: 'keep' }));
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
    return { giver, taker, accountId, opportunityId, id, hand, judge };
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

  test('keeps of two judgements of the same day the one that was written last, on either side', async () => {
    const { giver, taker, hand, judge } = await openBoth();
    const believed = async () => {
      const { stakeholders, judgements } = await hand();
      return [stakeholders[0]?.stance, judgements.map(({ value }) => value)];
    };
    await judge(taker, 'enemy', '2026-11-20');
    giver.clock.pass(60_000);
    await judge(giver, 'supporter', '2026-11-20');
    const theirs = await believed();
    taker.clock.pass(120_000);
    await judge(taker, 'enemy', '2026-11-20');
    expect([theirs, await believed()]).toEqual([
      ['supporter', ['supporter']],
      ['enemy', ['enemy']],
    ]);
  });

  test('assumes of its decision what was assumed last, on either side', async () => {
    const { giver, taker, opportunityId, hand } = await openBoth();
    const assume = ({ client }: Workbench, seed: number) =>
      client.decisionMap.simulation.set({
        opportunityId,
        assumptions: { seed, startOn: '2026-11-20', targetOn: '2026-12-20', layers: [], vetoes: [] },
      });
    const assumed = async () => {
      await hand();
      return (await taker.client.decisionMap.simulation.get({ opportunityId }))?.seed;
    };
    await assume(taker, 1);
    giver.clock.pass(60_000);
    await assume(giver, 2);
    const theirs = await assumed();
    taker.clock.pass(120_000);
    await assume(taker, 3);
    expect([theirs, await assumed()]).toEqual([2, 3]);
  });

  test('has a tie that both drew once, as it was changed last', async () => {
    const { giver, taker, accountId, opportunityId, hand, id } = await openBoth();
    const { id: personId } = await giver.client.people.create({ accountId, name: '罗崇' });
    const [luo = ''] = await giver.client.decisionMap.add({ opportunityId, people: [{ personId }] });
    await hand();
    const draw = ({ client }: Workbench, note: string) =>
      client.decisionMap.edges.add({ fromId: luo, toId: id, kind: 'influences', note });
    await draw(taker, '我方');
    giver.clock.pass(60_000);
    await draw(giver, '对方');
    expect((await hand()).edges.map(({ note }) => note)).toEqual(['对方']);
  });

  test('ties and plays people whom both brought in as they are called here', async () => {
    const { giver, taker, accountId, opportunityId, hand } = await openBoth();
    const create = async (name: string) => (await giver.client.people.create({ accountId, name })).id;
    const [luo, tan] = [await create('罗崇'), await create('谭越')];
    await hand();
    const bring = ({ client }: Workbench, ...ids: readonly string[]) =>
      client.decisionMap.add({ opportunityId, people: ids.map((personId) => ({ personId })) });
    // In another order, so that the smaller id is not the same person's.
    const [theirLuo = '', theirTan = ''] = await bring(giver, luo, tan);
    const [ourTan = '', ourLuo = ''] = await bring(taker, tan, luo);
    await giver.client.decisionMap.edges.add({ fromId: theirLuo, toId: theirTan, kind: 'ally' });
    await taker.client.decisionMap.edges.add({ fromId: ourLuo, toId: ourTan, kind: 'ally' });
    const veto = { chanceOfUse: 0.9, chanceOfLift: 0.1, delay: { min: 1, likely: 2, max: 3 }, layer: null };
    await giver.client.decisionMap.simulation.set({
      opportunityId,
      assumptions: {
        ...{ seed: 1, startOn: '2026-11-20', targetOn: '2026-12-20', layers: [] },
        vetoes: [{ ...veto, stakeholderId: theirLuo }],
      },
    });
    const { edges } = await hand();
    const played = await taker.client.decisionMap.simulation.get({ opportunityId });
    expect({
      ties: edges.map(({ fromId, toId }) => [fromId, toId]),
      holders: played?.vetoes.map(({ stakeholderId }) => stakeholderId),
    }).toEqual({ ties: [[ourTan, ourLuo]], holders: [ourLuo] });
  });
});

test('whoever comes from the version that kept no day of joining is on the map since his part was entered', async () => {
  const bundleFile = join(temporaryFolder(), '旧版.pswb');
  const [giver, taker] = [openWorkbench(), openWorkbench({ bundleFile })];
  const { id: accountId } = await giver.client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await giver.client.opportunities.create({ accountId, name: '智能客服' });
  const { id: personId } = await giver.client.people.create({ accountId, name: '张岚' });
  await giver.client.decisionMap.add({ opportunityId, people: [{ personId, buyingRole: 'approver' }] });
  const shapes = recordTables.map(shapeOf);
  const rows = new Map(
    collectRows(giver.database.connection, shapes, { kind: 'accounts', accountIds: [accountId], withBelow: true }),
  );
  const kept = ['id', 'opportunity_id', 'person_id', 'buying_role', 'created_at', 'updated_at'];
  const asBefore = (rows.get('stakeholders') ?? []).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => kept.includes(column))),
  );
  rows.set('stakeholders', asBefore);
  const options = { name: '江岚银行', schema: 2, createdAt: '2026-11-23T02:00:00.000Z', onProgress: () => undefined };
  await writeBundle(bundleFile, bundleText(rows, { ...options, contents: giver.files.contents }), passphrase);
  await takeIn(taker);
  const { stakeholders } = await taker.client.decisionMap.get({ opportunityId });
  expect(stakeholders.map(({ since, buyingRole }) => [since, buyingRole])).toEqual([['2026-11-23', 'approver']]);
});
