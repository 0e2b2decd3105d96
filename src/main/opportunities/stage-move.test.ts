import { describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';
import { stageStays } from '../../shared/opportunities/stage-history.ts';

const [start, later] = ['2026-11-23T02:00:00.000Z', '2026-11-23T02:01:00.000Z'];

async function openDeal() {
  const workbench = openWorkbench();
  const { client } = workbench;
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const deal = await client.opportunities.create({ accountId, name: 'AI 客服', amount: 8 });
  workbench.clock.pass(60_000);
  const proven = async () =>
    (await client.opportunities.criteria({ id: deal.id })).map(({ criterion, metOn, evidence }) => [
      criterion,
      metOn,
      evidence,
    ]);
  return { ...workbench, deal, proven };
}

const proof = { criterion: 'problem-named', metOn: '2026-11-20', evidence: '会议纪要' } as const;

describe('moving a deal to another stage', () => {
  test('takes what was ticked on the way with it, as one step that can be taken back and done again', async () => {
    const { client, deal, proven } = await openDeal();
    const read = async () => ({ deal: await client.opportunities.get({ id: deal.id }), proven: await proven() });
    const before = await read();
    const moved = await client.opportunities.moveStage({
      ...{ id: deal.id, stage: 'qualified', criteria: [proof], close: null },
    });
    const after = await read();
    const undone = { action: await client.history.undo(), ...(await read()) };
    await client.history.redo();
    expect({ moved, after, undone, redone: await read() }).toEqual({
      moved: { ...deal, stage: 'qualified', stageSince: later, updatedAt: later },
      after: { deal: moved, proven: [['problem-named', '2026-11-20', '会议纪要']] },
      undone: { action: { name: 'opportunity.stage', subject: 'AI 客服', field: null }, ...before },
      redone: after,
    });
  });

  test('to its end keeps the reason, the note and who was there; reopening keeps only the note', async () => {
    const { client, deal } = await openDeal();
    const close = { closeReason: 'competitor', closeNote: '低价中标', closeCompetitor: '乙公司' } as const;
    const lost = await client.opportunities.moveStage({ id: deal.id, stage: 'lost', criteria: [], close });
    const reopened = await client.opportunities.moveStage({
      ...{ id: deal.id, stage: 'proposal', criteria: [], close: null },
    });
    expect({ lost, reopened }).toEqual({
      lost: { ...deal, ...close, stage: 'lost', stageSince: later, updatedAt: later },
      reopened: { ...lost, stage: 'proposal', closeReason: null, closeCompetitor: '' },
    });
  });

  test.each([
    ['is lost without a reason', 'lost', null],
    ['is won for a reason of losing', 'won', { closeReason: 'no-budget', closeNote: '', closeCompetitor: '' }],
    ['stays open with a reason', 'poc', { closeReason: 'price', closeNote: '', closeCompetitor: '' }],
  ] as const)('is refused when it %s', async (_, stage, close) => {
    const { client, deal } = await openDeal();
    await expect(client.opportunities.moveStage({ id: deal.id, stage, criteria: [], close })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect((await client.opportunities.get({ id: deal.id })).stage).toBe('lead');
  });

  test('to where it is already is no step', async () => {
    const { client, deal } = await openDeal();
    const same = await client.opportunities.moveStage({ id: deal.id, stage: 'lead', criteria: [], close: null });
    expect({ same, state: (await client.history.state()).undo?.name }).toEqual({
      same: deal,
      state: 'opportunity.create',
    });
  });

  test('is told by the history of its stage, which forgets what was taken back', async () => {
    const { client, clock, deal } = await openDeal();
    const move = (stage: 'qualified' | 'poc') =>
      client.opportunities.moveStage({ id: deal.id, stage, criteria: [], close: null });
    await move('qualified');
    clock.pass(60_000);
    await move('poc');
    const stays = async () =>
      stageStays(await client.history.ofField({ entity: 'opportunity', id: deal.id, field: 'stage' }));
    const three = await stays();
    await client.history.undo();
    expect({ three, undone: await stays() }).toEqual({
      three: [
        { stage: 'lead', from: start, to: later },
        { stage: 'qualified', from: later, to: '2026-11-23T02:02:00.000Z' },
        { stage: 'poc', from: '2026-11-23T02:02:00.000Z', to: null },
      ],
      undone: [
        { stage: 'lead', from: start, to: later },
        { stage: 'qualified', from: later, to: null },
      ],
    });
  });
});

describe('an exit criterion', () => {
  test('is ticked, corrected while it is typed in one step, cleared, and brought back', async () => {
    const { client, clock, deal, proven } = await openDeal();
    const set = (evidence: string) =>
      client.opportunities.setCriterion({
        ...{ id: deal.id, criterion: 'budget-confirmed', met: { metOn: '2026-11-22', evidence } },
      });
    await set('');
    for (const evidence of ['邮', '邮件']) {
      clock.pass(1000);
      await set(evidence);
    }
    const typed = await proven();
    await client.opportunities.setCriterion({ id: deal.id, criterion: 'budget-confirmed', met: null });
    const cleared = await proven();
    await client.history.undo();
    const back = await proven();
    await client.history.undo();
    expect({ typed, cleared, back, beforeTyping: await proven() }).toEqual({
      typed: [['budget-confirmed', '2026-11-22', '邮件']],
      cleared: [],
      back: typed,
      beforeTyping: [['budget-confirmed', '2026-11-22', '']],
    });
  });

  test('that is recorded as it already stands is no step', async () => {
    const { client, deal } = await openDeal();
    const { criterion, ...met } = proof;
    await client.opportunities.setCriterion({ id: deal.id, criterion, met });
    await client.opportunities.setCriterion({ id: deal.id, criterion, met });
    await client.history.undo();
    expect(await client.opportunities.criteria({ id: deal.id })).toEqual([]);
  });

  test('is part of its deal: met, corrected or cleared, the deal was changed then', async () => {
    const { client, clock, deal } = await openDeal();
    const { criterion, ...met } = proof;
    const moments = [deal.updatedAt];
    for (const said of [met, met, { ...met, evidence: '邮件' }, null]) {
      clock.pass(60_000);
      await client.opportunities.setCriterion({ id: deal.id, criterion, met: said });
      moments.push((await client.opportunities.get({ id: deal.id })).updatedAt);
    }
    const [made = '', first = '', again, corrected = '', cleared = ''] = moments;
    expect([first > made, again === first, corrected > first, cleared > corrected]).toEqual([true, true, true, true]);
  });

  test('goes with its deal and comes back with it', async () => {
    const { client, deal, proven } = await openDeal();
    const { criterion, ...met } = proof;
    await client.opportunities.setCriterion({ id: deal.id, criterion, met });
    await client.opportunities.remove({ id: deal.id });
    const gone = await proven();
    await client.history.undo();
    expect({ gone, back: await proven() }).toEqual({
      gone: [],
      back: [['problem-named', '2026-11-20', '会议纪要']],
    });
  });
});
