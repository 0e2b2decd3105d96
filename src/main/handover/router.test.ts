import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openServices } from '../../../test/support/open-services.ts';
import { openWorkbench, temporaryFolder } from '../../../test/support/workbench.ts';
import type { HandoverScope } from '../../shared/handover/model.ts';
import type { Connection } from '../database/connection.ts';
import { shapeOf } from '../database/references.ts';
import { recordTables } from '../database/schema.ts';
import { handedTables, keptTables } from './handed-tables.ts';

// Slowing down whoever guesses takes time each time, and each test hands over.
vi.setConfig({ testTimeout: 60_000 });

const passphrase = '交接 2026 口令';

type Workbench = ReturnType<typeof openWorkbench>;

function everyRow({ connection }: { readonly connection: Connection }): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.keys(handedTables).map((table) => [table, connection.prepare(`SELECT * FROM "${table}" ORDER BY id`).all()]),
  );
}

/** Two workbenches that exchange one bundle by hand. */
function openTwo() {
  const bundleFile = join(temporaryFolder(), '江岚.pswb');
  return { bundleFile, giver: openWorkbench({ bundleFile }), taker: openWorkbench({ bundleFile }) };
}

/** An account with something in every table that is handed over, under a group and beside a stranger. */
async function fill({ client }: Pick<Workbench, 'client'>) {
  const me = await client.team.create({ name: '林晓', isMe: true });
  const su = await client.team.create({ name: '苏蕾' });
  const group = await client.accounts.create({ name: '江岚集团', ownerId: su.id });
  const { id: accountId } = await client.accounts.create({
    ...{
      name: '江岚银行',
      parentId: group.id,
      ownerId: me.id,
      tags: ['重点', '=HYPERLINK'],
      background: '\u{1F600}"\\\n',
    },
  });
  const below = await client.accounts.create({ name: '信用卡中心', parentId: accountId, ownerId: me.id });
  const stranger = await client.accounts.create({ name: '海岳证券', ownerId: su.id });
  const deal = await client.opportunities.create({ accountId, name: 'AI 客服', amount: 0.1 + 0.2, ownerId: me.id });
  const person = await client.people.create({ accountId, name: '张岚', title: '行长' });
  const other = await client.people.create({ accountId: below.id, name: '王岳' });
  const outside = await client.people.create({ accountId: stranger.id, name: '外人' });
  await client.roi.create({ opportunityId: deal.id, templateId: 'ai-customer-service' });
  await client.activities.create({
    ...{ accountId, opportunityId: deal.id, kind: 'visit', subject: '拜访', day: '2026-11-20' },
    ...{ personIds: [person.id, outside.id], teammateIds: [me.id, su.id] },
  });
  await client.tasks.create({ title: '回电话', accountId, personId: person.id, ownerId: me.id });
  const ofDeal = { opportunityId: deal.id };
  const [zhang = '', legal = ''] = await client.decisionMap.add({
    ...ofDeal,
    people: [{ personId: person.id }, { personId: null, placeholder: '法务' }],
  });
  const evidence = { source: 'seen', on: '2026-11-20', confidence: 'high', note: '当面' } as const;
  await client.decisionMap.judge({ ids: [zhang], values: { stance: 'mentor', influence: 5 }, evidence });
  await client.decisionMap.edges.add({ kind: 'influences', fromId: zhang, toId: legal, weight: 3 });
  await client.decisionMap.layers.add({ ...ofDeal, kind: null, name: '集团科技委', position: 0 });
  await client.decisionMap.mute({ ...ofDeal, code: 'layer-empty', stakeholderId: null, reason: '已知' });
  const { uploadId } = await client.attachments.begin({ accountId, name: '方案.txt', size: note.length });
  await client.attachments.append({ uploadId, part: new File([note], '') });
  const { attachment } = await client.attachments.add({ uploadId });
  return { accountId, below, stranger, deal, person, other, outside, me, su, group, attachment };
}

const note = Buffer.from('附件的内容 '.repeat(1000));

async function last<T extends { readonly kind: string }>(events: Promise<AsyncIterable<T>>): Promise<T | undefined> {
  let latest: T | undefined;
  for await (const event of await events) latest = event;
  return latest;
}

const save = ({ client }: Pick<Workbench, 'client'>, scope: HandoverScope) =>
  last(client.handover.save({ scope, passphrase }));

async function read({ client }: Workbench, words = passphrase) {
  const bundle = (await client.handover.choose())?.bundle ?? '';
  return { bundle, report: await client.handover.read({ bundle, passphrase: words }) };
}

async function takeIn(workbench: Workbench, newOwner: 'keep' | 'me' = 'keep') {
  const { bundle } = await read(workbench);
  const done = await last(workbench.client.handover.takeIn({ bundle, newOwner }));
  return done?.kind === 'done' ? done.report : undefined;
}

const countsOf = (report: Awaited<ReturnType<typeof takeIn>>) =>
  Object.fromEntries((report?.kinds ?? []).map(({ kind, counts }) => [kind, counts]));

test('every record table is handed over or stays for a reason, so that a later one is not forgotten', () => {
  const decided = [...Object.keys(handedTables), ...Object.keys(keptTables)];
  expect(recordTables.map((table) => shapeOf(table).name).toSorted()).toEqual(decided.toSorted());
});

describe('a bundle of an account with those below it', () => {
  test('brings everything that hangs on them to the other side, row by row, and nothing of others', async () => {
    const { giver, taker } = openTwo();
    const { accountId, below, group, stranger, outside, person } = await fill(giver);
    await save(giver, { kind: 'accounts', accountIds: [accountId], withBelow: true });
    const theirs = everyRow(giver.database);
    const report = await takeIn(taker);
    const hereAlone = new Set([group.id, stranger.id, outside.id]);
    const expected = Object.fromEntries(
      Object.entries(theirs).map(([table, rows]) => [
        table,
        (rows as Record<string, unknown>[])
          .filter((row) => !hereAlone.has(String(row.id)) && row.person_id !== outside.id)
          .map((row) => ({
            ...row,
            // The group stayed, and nobody becomes "me" by a bundle.
            ...(row.id === accountId ? { parent_id: null } : {}),
            ...(table === 'teammates' ? { is_me: 0 } : {}),
          })),
      ]),
    );
    expect(everyRow(taker.database)).toEqual(expected);
    expect({ counts: countsOf(report), undo: (await taker.client.history.state()).undo }).toEqual({
      counts: expect.objectContaining({
        account: { new: 2, same: 0, 'newer-in-bundle': 0, 'newer-here': 0 },
        person: { new: 2, same: 0, 'newer-in-bundle': 0, 'newer-here': 0 },
        roiModel: { new: 1, same: 0, 'newer-in-bundle': 0, 'newer-here': 0 },
      }),
      undo: { name: 'handover.take-in', subject: '江岚银行', field: null },
    });
    expect([below.name, person.name]).toEqual(['信用卡中心', '张岚']);
    await taker.client.history.undo();
    expect(Object.values(everyRow(taker.database)).flat()).toEqual([]);
  });

  test('gives the same figures of the calculation and the same bytes of a file', async () => {
    const { giver, taker } = openTwo();
    const { accountId, deal, attachment } = await fill(giver);
    await save(giver, { kind: 'accounts', accountIds: [accountId], withBelow: false });
    await takeIn(taker);
    const ask = { opportunityId: deal.id };
    expect(await taker.client.roi.ofOpportunity(ask)).toEqual(await giver.client.roi.ofOpportunity(ask));
    const file = await taker.client.attachments.read({ id: attachment.id, from: 0, length: 1e6 });
    expect(Buffer.from(await file.arrayBuffer()).equals(note)).toBe(true);
  });

  test('changes nothing when it comes a second time', async () => {
    const { giver, taker } = openTwo();
    const { accountId } = await fill(giver);
    await taker.client.team.create({ name: '苏蕾', isMe: true });
    await save(giver, { kind: 'accounts', accountIds: [accountId], withBelow: true });
    await takeIn(taker, 'me');
    const [rows, state] = [everyRow(taker.database), await taker.client.history.state()];
    const again = await takeIn(taker, 'me');
    const after = [everyRow(taker.database), await taker.client.history.state()];
    expect({ after, changes: again?.changes, account: countsOf(again).account }).toEqual({
      ...{ after: [rows, state], changes: false },
      account: { new: 0, same: 2, 'newer-in-bundle': 0, 'newer-here': 0 },
    });
  });

  test('lets the later change win on either side, and says which', async () => {
    const { giver, taker } = openTwo();
    const { accountId, below } = await fill(giver);
    await save(giver, { kind: 'accounts', accountIds: [accountId], withBelow: true });
    await takeIn(taker);
    giver.clock.pass(60_000);
    taker.clock.pass(120_000);
    await giver.client.accounts.update({ id: accountId, changes: { needs: '他们的' } });
    await giver.client.accounts.update({ id: below.id, changes: { needs: '他们的' } });
    await taker.client.accounts.update({ id: below.id, changes: { needs: '我们的' } });
    await save(giver, { kind: 'accounts', accountIds: [accountId], withBelow: true });
    const report = await takeIn(taker);
    const needs = [accountId, below.id].map(async (id) => (await taker.client.accounts.get({ id })).needs);
    expect({
      needs: await Promise.all(needs),
      names: report?.kinds.find(({ kind }) => kind === 'account')?.names,
    }).toEqual({
      needs: ['他们的', '我们的'],
      names: [
        { name: '江岚银行', standing: 'newer-in-bundle' },
        { name: '信用卡中心', standing: 'newer-here' },
      ],
    });
  });

  test('finds our teammate of the same name, and makes me the owner when asked', async () => {
    const { giver, taker } = openTwo();
    const { accountId } = await fill(giver);
    const me = await taker.client.team.create({ name: '苏蕾', isMe: true });
    await save(giver, { kind: 'accounts', accountIds: [accountId], withBelow: false });
    await takeIn(taker, 'me');
    const team = (await taker.client.team.list()).map(({ name, isMe }) => [name, isMe]);
    expect({ owner: (await taker.client.accounts.get({ id: accountId })).ownerId, team }).toEqual({
      owner: me.id,
      team: [
        ['苏蕾', true],
        ['林晓', false],
      ],
    });
  });
});

describe('the parts of a record follow it', () => {
  async function handedWithParts() {
    const { giver, taker } = openTwo();
    const { accountId, deal, person, su, me, outside } = await fill(giver);
    const [visit] = await giver.client.activities.list({ kind: 'account', id: accountId });
    const activityId = visit?.id ?? '';
    const met = { metOn: '2026-11-20', evidence: '邮件' };
    await giver.client.opportunities.setCriterion({ id: deal.id, criterion: 'problem-named', met });
    const scope = { kind: 'accounts', accountIds: [accountId], withBelow: true } as const;
    await save(giver, scope);
    await takeIn(taker);
    const partsOf = async ({ client }: Workbench) => {
      const { personIds, teammateIds } = await client.activities.get({ id: activityId });
      return { people: personIds, team: teammateIds, met: await client.opportunities.criteria({ id: deal.id }) };
    };
    return { giver, taker, scope, activityId, deal, person, su, me, outside, partsOf };
  }

  test('what was taken off the newer record of a bundle goes here too, once, and comes back by undo', async () => {
    const { giver, taker, scope, activityId, deal, person, su, outside, partsOf } = await handedWithParts();
    const before = await partsOf(taker);
    giver.clock.pass(60_000);
    const changes = { personIds: [outside.id], teammateIds: [su.id] };
    await giver.client.activities.update({ id: activityId, changes });
    await giver.client.opportunities.setCriterion({ id: deal.id, criterion: 'problem-named', met: null });
    await save(giver, scope);
    const report = await takeIn(taker);
    const after = await partsOf(taker);
    const again = await takeIn(taker);
    await taker.client.history.undo();
    expect([before.people, after, report?.changes, again?.changes, await partsOf(taker)]).toEqual([
      [person.id],
      { people: [], team: [su.id], met: [] },
      true,
      false,
      before,
    ]);
  });

  test('what we took off a record that is newer here does not come back', async () => {
    const { taker, activityId, deal, me, partsOf } = await handedWithParts();
    taker.clock.pass(60_000);
    await taker.client.activities.update({ id: activityId, changes: { personIds: [], teammateIds: [me.id] } });
    await taker.client.opportunities.setCriterion({ id: deal.id, criterion: 'problem-named', met: null });
    const report = await takeIn(taker);
    expect([await partsOf(taker), report?.changes]).toEqual([{ people: [], team: [me.id], met: [] }, false]);
  });

  test('whoever the bundle could not name stays beside the newer record', async () => {
    const { giver, taker, scope, activityId, person, partsOf } = await handedWithParts();
    const own = await taker.client.accounts.create({ name: '合作伙伴' });
    const partner = await taker.client.people.create({ accountId: own.id, name: '伙伴' });
    const changes = { personIds: [person.id, partner.id] };
    await taker.client.activities.update({ id: activityId, changes });
    giver.clock.pass(600_000);
    await giver.client.activities.update({ id: activityId, changes: { subject: '改过', personIds: [] } });
    await save(giver, scope);
    await takeIn(taker);
    expect((await partsOf(taker)).people).toEqual([partner.id]);
  });
});

test('writing a bundle can be called off, and leaves no file behind', async () => {
  const { giver, bundleFile } = openTwo();
  const { accountId } = await fill(giver);
  const calling = new AbortController();
  const scope = { kind: 'accounts', accountIds: [accountId], withBelow: true } as const;
  const writing = async () => {
    const { signal } = calling;
    for await (const { kind } of await giver.client.handover.save({ scope, passphrase }, { signal })) {
      if (kind === 'progress') calling.abort();
    }
  };
  await writing().catch(() => undefined);
  await vi.waitFor(() => expect(readdirSync(dirname(bundleFile))).toEqual([]));
});

test('a bundle of an owner holds the accounts of the owner and those where the owner has a deal', async () => {
  const { giver, taker } = openTwo();
  const { me, stranger } = await fill(giver);
  await giver.client.opportunities.create({ accountId: stranger.id, name: '投研', ownerId: me.id });
  const measured = await giver.client.handover.measure({ kind: 'owner', ownerId: me.id });
  await save(giver, { kind: 'owner', ownerId: me.id });
  const report = await takeIn(taker);
  expect({ name: report?.name, measured: measured.counts[0], account: countsOf(report).account?.new }).toEqual({
    ...{ name: '林晓', measured: { kind: 'account', count: 3 }, account: 3 },
  });
});

test('chosen accounts go as one bundle, each once, though one hangs below the other', async () => {
  const { giver, taker } = openTwo();
  const { accountId, below, stranger } = await fill(giver);
  const scope = { kind: 'accounts', accountIds: [below.id, stranger.id, accountId], withBelow: true } as const;
  const measured = await giver.client.handover.measure(scope);
  await save(giver, scope);
  await takeIn(taker);
  const here = (await taker.client.accounts.find({ query: '', limit: 10, outside: null })).map(({ name }) => name);
  expect({ name: measured.name, account: measured.counts[0], here: here.toSorted() }).toEqual({
    name: '信用卡中心 +2',
    account: { kind: 'account', count: 3 },
    here: ['信用卡中心', '江岚银行', '海岳证券'].toSorted(),
  });
});

test('a model that another one took the place of stays out with its drivers; all else comes in', async () => {
  const { giver, taker } = openTwo();
  const { accountId, deal } = await fill(giver);
  const first = await giver.client.roi.ofOpportunity({ opportunityId: deal.id });
  await save(giver, { kind: 'accounts', accountIds: [accountId], withBelow: false });
  await takeIn(taker);
  await taker.client.roi.remove({ modelId: first?.id ?? '' });
  const own = await taker.client.roi.create({ opportunityId: deal.id, templateId: 'ai-customer-service' });
  const report = await takeIn(taker);
  const kept = await taker.client.roi.ofOpportunity({ opportunityId: deal.id });
  expect({ kept: kept?.id, isTold: (report?.skipped ?? 0) > 0 }).toEqual({ kept: own.id, isTold: true });
});

describe('a bundle is refused', () => {
  const reasonOf = (work: Promise<unknown>) =>
    work.then(
      () => 'read',
      (error: { readonly data?: { readonly reason?: string } }) => error.data?.reason,
    );

  test.each<[string, string, (path: string) => void]>([
    ['bundle-passphrase', 'with another passphrase', () => undefined],
    ['bundle-truncated', 'when its end is missing', (path) => truncateSync(path, readFileSync(path).length - 10)],
    ['bundle-truncated', 'when only its head is there', (path) => truncateSync(path, 20)],
    ['bundle-damaged', 'with one flipped byte in its records', (path) => flip(path, -100)],
    ['bundle-damaged', 'with one flipped byte in its head', (path) => flip(path, 12)],
    ['bundle-newer', 'when a later program sealed it', (path) => flip(path, 8)],
    ['bundle-foreign', 'when it is another kind of file', (path) => writeFileSync(path, 'PK\u0003\u0004 no bundle')],
    ['bundle-foreign', 'when it is empty', (path) => writeFileSync(path, '')],
  ])('as %s %s, and nothing is written', async (reason, _, spoil) => {
    const { giver, taker, bundleFile } = openTwo();
    const { accountId } = await fill(giver);
    await save(giver, { kind: 'accounts', accountIds: [accountId], withBelow: false });
    spoil(bundleFile);
    const words = reason === 'bundle-passphrase' ? '另一个口令' : passphrase;
    const told = await reasonOf(read(taker, words));
    expect({ told, rows: Object.values(everyRow(taker.database)).flat() }).toEqual({ told: reason, rows: [] });
  });

  test.each([
    ['roi_models', 'definition', '{"drivers":[]}'],
    ['roi_models', 'horizon_years', 99],
    ['roi_scenarios', 'overrides', '{"discountRate":-5}'],
    ['roi_lines', 'ramp', '[7]'],
    ['roi_lines', 'risk_adjustment', 11],
    ['roi_drivers', 'key', '1 + 1'],
  ])('when %s.%s breaks the rules of the calculation, naming it', async (table, column, value) => {
    const { giver, taker } = openTwo();
    const { accountId } = await fill(giver);
    const { connection, changeLog } = giver.database;
    changeLog.runBatch({ name: 'account.update', subject: '', field: null }, () =>
      connection.prepare(`UPDATE ${table} SET ${column} = ? WHERE rowid = 1`).run(value),
    );
    await save(giver, { kind: 'accounts', accountIds: [accountId], withBelow: false });
    const told = await read(taker).catch((error: { readonly data?: unknown }) => error.data);
    expect({ told, rows: Object.values(everyRow(taker.database)).flat() }).toEqual({
      told: { reason: 'bundle-invalid', detail: { field: `${table}.${column}` } },
      rows: [],
    });
  });

  test('as bundle-newer when its tables are those of a later program', async () => {
    const folder = temporaryFolder();
    const { taker, bundleFile } = openTwo();
    const giver = openWorkbench({ folder, bundleFile });
    const { accountId } = await fill(giver);
    giver.files.close();
    giver.database.connection.pragma('user_version = 99');
    const later = openServices({ folder, database: giver.database, bundleFile });
    await save(later, { kind: 'accounts', accountIds: [accountId], withBelow: false });
    expect(await reasonOf(read(taker))).toBe('bundle-newer');
  });

  function flip(path: string, at: number): void {
    const bytes = readFileSync(path);
    const index = at < 0 ? bytes.length + at : at;
    bytes[index] = (bytes[index] ?? 0) ^ 0x40;
    writeFileSync(path, bytes);
  }
});
