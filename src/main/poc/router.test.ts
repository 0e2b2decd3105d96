import { beforeEach, describe, expect, test } from 'vitest';
import { anyCriterion, anyIssue, anyResult, anyRun, anySignOff } from '../../../test/support/poc.ts';
import { openWorkbench } from '../../../test/support/workbench.ts';
import { agreementHash } from '../../shared/poc/fingerprint.ts';
import { emptyChangeRequest } from '../../shared/poc/registers.ts';

let client: ReturnType<typeof openWorkbench>['client'];
let database: ReturnType<typeof openWorkbench>['database'];
let clock: ReturnType<typeof openWorkbench>['clock'];
let opportunityId: string;
let pocId: string;

beforeEach(async () => {
  ({ client, database, clock } = openWorkbench());
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  opportunityId = (await client.opportunities.create({ accountId, name: '智能客服' })).id;
  pocId = (await client.poc.create({ opportunityId, name: '客服 POC' })).id;
});

const move = (status: 'approved' | 'failed', overrideReason = '') =>
  client.poc.move({ id: pocId, status, overrideReason, endReason: '' });
const refusal = (reason: string) => ({ code: 'REFUSED', data: { reason } });

describe('a POC', () => {
  test('is listed with its deal and customer, and goes with its deal and back by undo', async () => {
    await client.opportunities.remove({ id: opportunityId });
    expect(await client.poc.list({ opportunityId })).toEqual([]);
    await client.history.undo();
    expect(await client.poc.list({ opportunityId })).toMatchObject([
      { name: '客服 POC', accountName: '江岚银行', opportunityName: '智能客服', status: 'draft' },
    ]);
  });

  test('does not start below eight points, but with a reason that is kept with name and moment', async () => {
    await client.team.create({ name: '林晓', isMe: true });
    await expect(move('approved')).rejects.toMatchObject(refusal('gate-closed'));
    await move('approved', '总部要求本月启动');
    expect((await client.poc.get({ id: pocId })).poc).toMatchObject({
      ...{ status: 'approved', overrideReason: '总部要求本月启动', overrideBy: '林晓' },
      overrideAt: expect.stringContaining('2026'),
    });
  });

  test('that goes back before the gate, or stopped, asks for a reason anew; the earlier ones stay on record', async () => {
    for (const [back, reason] of [
      ['draft', '总部要求'],
      ['stopped', '客户承诺预算'],
    ] as const) {
      await move('approved', reason);
      await move('failed');
      await client.poc.move({ id: pocId, status: back, overrideReason: '', endReason: '' });
      await expect(move('approved')).rejects.toMatchObject(refusal('gate-closed'));
      clock.pass(60_000);
    }
    await move('approved', '第三次');
    const { poc } = await client.poc.get({ id: pocId });
    expect([
      poc.overrideReason,
      poc.earlierOverrides.map(({ reason, at }) => [reason, at < (poc.overrideAt ?? '')]),
    ]).toEqual([
      '第三次',
      [
        ['总部要求', true],
        ['客户承诺预算', true],
      ],
    ]);
  });

  test('starts with eight points and no red flag', async () => {
    const marks = { gateChampion: 2, gateBudget: 2, gateTimeline: 2, gatePeople: 2 };
    await client.poc.update({ id: pocId, changes: { ...marks, redFlags: ['just-try'] } });
    await expect(move('approved')).rejects.toMatchObject(refusal('gate-closed'));
    await client.poc.update({ id: pocId, changes: { redFlags: [] } });
    await move('approved');
    expect((await client.poc.get({ id: pocId })).poc).toMatchObject({ status: 'approved', overrideAt: null });
  });

  test('has no day that no plan reaches', async () => {
    const { update, create } = client.poc;
    const tooLate = { startsOn: '9999-01-01' };
    await expect(update({ id: pocId, changes: tooLate })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const another = create({ opportunityId, name: '知识库 POC', goLiveOn: '1999-12-31' });
    await expect(another).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('that ends has its day and reason; taken up again it has neither', async () => {
    await client.poc.move({ id: pocId, status: 'failed', overrideReason: '客户坚持', endReason: '数据没到位' });
    expect((await client.poc.get({ id: pocId })).poc).toMatchObject({ endReason: '数据没到位', endedOn: '2026-11-23' });
    await client.poc.move({ id: pocId, status: 'draft', overrideReason: '', endReason: '' });
    expect((await client.poc.get({ id: pocId })).poc).toMatchObject({ endReason: '', endedOn: null });
  });
});

test('figures of the team gather what was approved, booked and signed for each POC', async () => {
  const end = { status: 'passed', overrideReason: '客户坚持', endReason: '' } as const;
  await client.poc.update({ id: pocId, changes: { startsOn: '2026-10-23', goLiveOn: '2026-11-23' } });
  const changes = [
    { state: 'approved', daysEffect: 5 },
    { state: 'approved', daysEffect: 2 },
    { state: 'approved', daysEffect: -3 },
    { state: 'asked', daysEffect: 30 },
  ] as const;
  for (const change of changes) {
    await client.poc.changes.add({ pocId, fields: { ...emptyChangeRequest, name: '加一个渠道', ...change } });
  }
  const effort = { teammateId: null, phase: 'tuning', on: '2026-11-02', note: '' } as const;
  for (const hours of [8, 4.5]) await client.poc.efforts.add({ pocId, fields: { ...effort, hours } });
  const criterionId = await client.poc.criteria.add({ pocId, fields: anyCriterion });
  const runId = await client.poc.runs.add({ pocId, fields: anyRun });
  await client.poc.results.set({ runId, criterionId, fields: anyResult });
  const signatures = [
    { signedOn: '2026-11-20' },
    { signedOn: '2026-11-13' },
    { signedOn: '2026-11-06', outcome: 'failed' },
  ] as const;
  for (const signed of signatures) await client.poc.signOffs.sign({ pocId, fields: { ...anySignOff, ...signed } });
  await client.poc.move({ id: pocId, ...end });
  await client.poc.create({ opportunityId, name: '知识库 POC' });
  const close = { closeReason: 'poc-result', closeNote: '', closeCompetitor: '' } as const;
  await client.opportunities.moveStage({ id: opportunityId, stage: 'won', criteria: [], close });
  const found = {
    ...{ years: [2026], open: 1, ended: 1, technicalWins: { successes: 1, of: 1 } },
    ...{ contracts: { successes: 1, of: 1 }, undecided: 0, duration: { median: 31, of: 1 } },
    ...{ extended: { successes: 1, of: 1 }, extension: { median: 7, of: 1 }, hours: { median: 12.5, of: 1 } },
    ...{ signing: { median: 10, of: 1 }, reasons: [], otherReasons: 0 },
  };
  expect(await client.poc.teamFigures({ year: null })).toEqual(found);
  expect(await client.poc.teamFigures({ year: 2025 })).toMatchObject({ years: [2026], open: 0, ended: 0 });
});

const approved = { ...emptyChangeRequest, state: 'approved', approvedBy: '张敏', decidedOn: '2026-11-23' } as const;

describe('criteria', () => {
  test('are locked with their hash; then they change only after an approved change request', async () => {
    await expect(client.poc.agree({ id: pocId })).rejects.toMatchObject(refusal('no-criteria'));
    const id = await client.poc.criteria.add({ pocId, fields: { ...anyCriterion, target: null } });
    await expect(client.poc.agree({ id: pocId })).rejects.toMatchObject(refusal('criterion-without-target'));
    await client.poc.criteria.update({ id, changes: { target: 0.9 } });
    await client.poc.agree({ id: pocId });
    const agreed = await client.poc.get({ id: pocId });
    expect(agreed.poc.agreedHash).toBe(agreementHash(agreed.criteria, 0.95));
    const change = { target: 0.8 };
    await expect(client.poc.criteria.update({ id, changes: change })).rejects.toMatchObject(refusal('criteria-agreed'));
    await expect(client.poc.criteria.remove({ id })).rejects.toMatchObject(refusal('criteria-agreed'));
    await expect(client.poc.criteria.add({ pocId, fields: anyCriterion })).rejects.toMatchObject(
      refusal('criteria-agreed'),
    );
    const changeId = await client.poc.changes.add({
      pocId,
      fields: {
        ...{ name: '放宽目标', askedBy: '张敏', askedOn: null, daysEffect: 2, state: 'asked' },
        ...{ approvedBy: '', decidedOn: null, note: '' },
      },
    });
    await expect(client.poc.reopen({ id: pocId, changeId })).rejects.toMatchObject(refusal('change-not-approved'));
    await client.poc.changes.update({ id: changeId, changes: { state: 'approved', approvedBy: '张敏' } });
    await expect(client.poc.reopen({ id: pocId, changeId })).rejects.toMatchObject(refusal('change-unsigned'));
    await client.poc.changes.update({ id: changeId, changes: { decidedOn: '2026-11-22' } });
    await expect(client.poc.reopen({ id: pocId, changeId })).rejects.toMatchObject(refusal('change-before-agreement'));
    await client.poc.changes.update({ id: changeId, changes: { decidedOn: '2026-11-23' } });
    await client.poc.reopen({ id: pocId, changeId });
    await client.poc.criteria.update({ id, changes: change });
    expect((await client.poc.get({ id: pocId })).criteria).toMatchObject([{ target: 0.8 }]);
  });

  test('once agreed are not agreed anew over what was changed past the lock', async () => {
    const id = await client.poc.criteria.add({ pocId, fields: anyCriterion });
    await client.poc.agree({ id: pocId });
    const { agreedAt, agreedHash } = (await client.poc.get({ id: pocId })).poc;
    clock.pass(60_000);
    await client.poc.agree({ id: pocId });
    database.connection.exec(
      `DROP TRIGGER log_poc_criteria_update_target; UPDATE poc_criteria SET target = 0.8 WHERE id = '${id}'`,
    );
    await expect(client.poc.agree({ id: pocId })).rejects.toMatchObject(refusal('criteria-agreed'));
    expect((await client.poc.get({ id: pocId })).poc).toMatchObject({ agreedAt, agreedHash });
  });

  test('are opened once by a change request, which stays on record as it was approved', async () => {
    await client.poc.criteria.add({ pocId, fields: anyCriterion });
    await client.poc.agree({ id: pocId });
    const changeId = await client.poc.changes.add({ pocId, fields: { ...approved, name: '放宽目标' } });
    await client.poc.reopen({ id: pocId, changeId });
    const { update, remove } = client.poc.changes;
    const kept = refusal('change-opened-criteria');
    await expect(remove({ id: changeId })).rejects.toMatchObject(kept);
    await expect(update({ id: changeId, changes: { decidedOn: null } })).rejects.toMatchObject(kept);
    await expect(update({ id: changeId, changes: { approvedBy: '赵子昂' } })).rejects.toMatchObject(kept);
    await client.poc.agree({ id: pocId });
    clock.pass(60_000);
    await update({ id: changeId, changes: { note: '补记' } });
    await expect(client.poc.reopen({ id: pocId, changeId })).rejects.toMatchObject(refusal('change-used'));
    const nextId = await client.poc.changes.add({ pocId, fields: { ...approved, name: '再放宽' } });
    await client.poc.reopen({ id: pocId, changeId: nextId });
    expect((await client.poc.get({ id: pocId })).poc.agreedAt).toBeNull();
  });

  test('are not opened by what was approved before, though it was written on since', async () => {
    await client.poc.criteria.add({ pocId, fields: anyCriterion });
    const changeId = await client.poc.changes.add({ pocId, fields: { ...approved, name: '放宽目标' } });
    await client.poc.agree({ id: pocId });
    clock.pass(60_000);
    await client.poc.changes.update({ id: changeId, changes: { note: '补记' } });
    await expect(client.poc.reopen({ id: pocId, changeId })).rejects.toMatchObject(refusal('change-before-agreement'));
    await client.poc.changes.remove({ id: changeId });
  });

  test('stand in the order given', async () => {
    const first = await client.poc.criteria.add({ pocId, fields: { ...anyCriterion, name: '一' } });
    const second = await client.poc.criteria.add({ pocId, fields: { ...anyCriterion, name: '二' } });
    await client.poc.criteria.reorder({ pocId, ids: [second, first] });
    expect((await client.poc.get({ id: pocId })).criteria.map(({ name }) => name)).toEqual(['二', '一']);
  });
});

describe('rounds, results and signatures', () => {
  test('rounds are numbered, a result replaces the one before, each one step of undo', async () => {
    const criterionId = await client.poc.criteria.add({ pocId, fields: anyCriterion });
    const runId = await client.poc.runs.add({ pocId, fields: anyRun });
    await client.poc.runs.add({ pocId, fields: anyRun });
    await client.poc.results.set({ runId, criterionId, fields: { ...anyResult, value: 0.9 } });
    await client.poc.results.set({ runId, criterionId, fields: anyResult });
    const { runs, results } = await client.poc.get({ id: pocId });
    expect([runs.map(({ number }) => number), results.map(({ value }) => value)]).toEqual([[1, 2], [0.94]]);
    await client.history.undo();
    expect((await client.poc.get({ id: pocId })).results.map(({ value }) => value)).toEqual([0.9]);
  });

  test('what an evaluation found is kept in a new round or one that is there, all of it one step of undo', async () => {
    const first = await client.poc.criteria.add({ pocId, fields: { ...anyCriterion, name: '一' } });
    const second = await client.poc.criteria.add({ pocId, fields: { ...anyCriterion, name: '二' } });
    const results = [first, second].map((criterionId) => ({ criterionId, fields: anyResult }));
    const runId = await client.poc.results.keep({ pocId, run: anyRun, results });
    expect(await client.poc.results.keep({ pocId, run: runId, results: results.slice(0, 1) })).toBe(runId);
    const counts = async () => {
      const { runs, results: kept } = await client.poc.get({ id: pocId });
      return [runs.length, kept.length];
    };
    const seen = [await counts()];
    await client.history.undo();
    await client.history.undo();
    seen.push(await counts());
    expect(seen).toEqual([
      [1, 2],
      [0, 0],
    ]);
    const strange = { pocId, run: anyRun, results: [{ criterionId: runId, fields: anyResult }] };
    await expect(client.poc.results.keep(strange)).rejects.toMatchObject({ data: { entity: 'poc-criterion' } });
    expect(await counts()).toEqual([0, 0]);
  });

  test.each([
    ['more successes than cases', { successes: 2001 }],
    ['bounds the wrong way round', { low: 0.95, high: 0.92 }],
  ])('a result is refused that cannot be: %s', async (_, wrong) => {
    const criterionId = await client.poc.criteria.add({ pocId, fields: anyCriterion });
    const runId = await client.poc.runs.add({ pocId, fields: anyRun });
    const set = client.poc.results.set({ runId, criterionId, fields: { ...anyResult, ...wrong } });
    await expect(set).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect((await client.poc.get({ id: pocId })).results).toEqual([]);
  });

  test('point at records that are there', async () => {
    const fields = { ...anyIssue, ownerId: opportunityId };
    await expect(client.poc.issues.add({ pocId, fields })).rejects.toMatchObject({
      ...{ code: 'NOT_FOUND', data: { entity: 'teammate' } },
    });
  });
});
