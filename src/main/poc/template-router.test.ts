import { describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

async function openPlan() {
  const { client } = openWorkbench();
  const { id: groupId } = await client.accounts.create({ name: '江岚银行' });
  const { id: accountId } = await client.accounts.create({ name: '江岚信用卡中心', parentId: groupId });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: 'AI 客服' });
  const { id: leadId } = await client.people.create({ accountId, name: '赵子昂' });
  const { id: ownerId } = await client.team.create({ name: '周敏' });
  const create = (name: string, more: object = {}) => client.poc.create({ opportunityId, name, ...more });
  const { id: pocId } = await create('客服 POC', {
    startsOn: '2026-11-02',
    kind: 'pilot',
    inScope: '江岚银行夜间来电',
  });
  const { add, update, link } = client.poc.plan;
  const line = (name: string, kind: 'phase' | 'task' | 'milestone', days: number, parentId: string | null = null) =>
    add({ pocId, name, kind, parentId, days, belowId: null });
  const phase = await line('准备', 'phase', 0);
  const masked = await line('请赵子昂脱敏', 'task', 3, phase);
  const signed = await line('江岚信用卡中心签收', 'milestone', 0);
  await update({ id: masked, changes: { startsOn: '2026-11-04', ownerId, customerOwnerId: leadId } });
  await update({ id: signed, changes: { customerOwnerName: '未建档的钱总' } });
  await link({ fromId: phase, toId: signed, lagDays: 2 });
  const own = async () =>
    (await client.poc.plan.templates()).filter(({ isOwn }) => isOwn).map(({ template }) => template);
  const save = (name: string, replacesId: string | null = null) =>
    client.poc.plan.saveTemplate({ pocId, name, note: '两周', replacesId });
  return { client, pocId, leadId, ownerId, create, own, save };
}

describe('templates of the user', () => {
  test('one is kept of a POC, and fills another with lines, links, waits, leads of either side, type and scope', async () => {
    const { client, leadId, ownerId, create, own, save } = await openPlan();
    const templateId = await save('客服两周');
    const { id: pocId } = await create('另一个', { startsOn: '2026-12-01', ownerId, customerLeadId: leadId });
    await client.poc.plan.applyTemplate({ pocId, templateId, language: 'zh-CN', withCriteria: true });
    const { tasks, links } = await client.poc.plan.read({ pocId });
    const { poc } = await client.poc.get({ id: pocId });
    expect([
      (await own()).map(({ name, note }) => [name.zh, note]),
      tasks.map(({ name, kind, days, startsOn, ownerName, customerName }) => [
        ...[name, kind, days, startsOn],
        ...[ownerName, customerName],
      ]),
      links.map(({ lagDays }) => lagDays),
      [poc.kind, poc.inScope],
    ]).toEqual([
      [['客服两周', '两周']],
      [
        ['准备', 'phase', 0, null, '', ''],
        ['请…脱敏', 'task', 3, '2026-12-03', '周敏', '赵子昂'],
        ['…签收', 'milestone', 0, null, '', '赵子昂'],
      ],
      [2],
      ['pilot', '…夜间来电'],
    ]);
  });

  test('nothing of the customer or of anybody is in it', async () => {
    const { own, save, leadId, ownerId, pocId } = await openPlan();
    await save('客服两周');
    const text = JSON.stringify(await own());
    const told = ['江岚', '赵子昂', '周敏', '钱总', '2026', leadId, ownerId, pocId];
    expect(told.filter((each) => text.includes(each))).toEqual([]);
  });

  test('what a POC says of itself stays as it is', async () => {
    const { client, create, save } = await openPlan();
    const templateId = await save('客服两周');
    const { id: pocId } = await create('另一个', { kind: 'pov', inScope: '只有白天' });
    await client.poc.plan.applyTemplate({ pocId, templateId, language: 'zh-CN', withCriteria: false });
    const { poc } = await client.poc.get({ id: pocId });
    expect([poc.kind, poc.inScope]).toEqual(['pov', '只有白天']);
  });

  test('a name is taken once; a newer one takes the place of the older, and undo brings that back', async () => {
    const { client, pocId, own, save } = await openPlan();
    const id = await save('客服两周');
    await expect(save(' 客服两周 ')).rejects.toMatchObject({ data: { reason: 'template-name-taken' } });
    const before = await own();
    await client.poc.plan.add({ pocId, name: '复盘', kind: 'task', parentId: null, days: 1, belowId: null });
    expect(await save('客服两周', id)).toBe(id);
    const after = await own();
    await client.history.undo();
    const undone = await own();
    expect([after.length, JSON.stringify(after).includes('复盘'), undone]).toEqual([1, true, before]);
  });

  test('it is renamed, taken in from a file, deleted into the bin and restored from there', async () => {
    const { client, own, save } = await openPlan();
    const id = await save('客服两周');
    const [template] = await own();
    const { updateTemplate, importTemplate, removeTemplate } = client.poc.plan;
    await updateTemplate({ id, name: '客服三周', note: '加一周' });
    if (template === undefined) throw new Error('nothing was kept');
    await importTemplate({ template, name: '来自同事', note: '', replacesId: null });
    await expect(updateTemplate({ id, name: '来自同事', note: '' })).rejects.toMatchObject({ code: 'REFUSED' });
    await removeTemplate({ id });
    const left = await own();
    const bin = await client.bin.list();
    await client.bin.restore({ batch: bin[0]?.batch ?? 0 });
    const restored = await own();
    expect([left.map(({ name }) => name.zh), bin.map(({ kind, names }) => [kind, names])]).toEqual([
      ['来自同事'],
      [['pocTemplate', ['客服三周']]],
    ]);
    expect(restored.map(({ name, note }) => [name.zh, note])).toEqual([
      ['客服三周', '加一周'],
      ['来自同事', ''],
    ]);
    expect(restored[1]?.phases).toEqual(template.phases);
  });
});
