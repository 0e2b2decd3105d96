import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anyIssue } from '../../../test/support/poc.ts';
import { openWorkbench, resourcesFolder } from '../../../test/support/workbench.ts';
import { foreignFiles } from '../../shared/poc/data-custody.ts';
import { agreementHash } from '../../shared/poc/fingerprint.ts';
import { gateOf } from '../../shared/poc/gate.ts';
import { schedulePlan } from '../../shared/poc/schedule/schedule.ts';
import { createWorkCalendar } from '../../shared/poc/schedule/work-calendar.ts';
import { scorecardOf } from '../../shared/poc/verdict.ts';
import { driverValue, roiModel } from '../../shared/roi/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';

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
    (await client.accounts.list({ search: '', filter: {}, sort: 'name', descending: false })).map(({ name }) => name);
  await client.demo.remove();
  const removed = { list: await list(), state: await client.demo.state() };
  const undone = { action: await client.history.undo(), list: await list(), state: await client.demo.state() };
  expect({ second, removed, undone }).toEqual({
    second: first,
    removed: { list: [own.name], state: { loaded: false } },
    undone: {
      action: { name: 'demo.remove', subject: '江岚银行信用卡中心', field: null },
      list: ['江岚银行', '江岚银行信用卡中心', own.name],
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

test.each(['zh-CN', 'en'] as const)('the POC of the demo in %s waits for its signature', async (language) => {
  const { client } = openWorkbench({ language });
  const { opportunityId } = await client.demo.load();
  const [row] = await client.poc.list({ opportunityId });
  const { poc, criteria, runs, results, datasets, issues, changes, efforts, signOffs } = await client.poc.get({
    id: row?.id ?? '',
  });
  const { tasks, links } = await client.poc.plan.read({ pocId: poc.id });
  const plan = { tasks, links, startsOn: poc.startsOn ?? '' };
  const scheduling = schedulePlan(plan, createWorkCalendar([]), '2026-11-23');
  const card = scorecardOf(criteria, runs, results, poc.confidenceLevel);
  const first = results.filter(({ criterionId }) => criterionId === criteria[0]?.id);
  expect({
    status: poc.status,
    gate: gateOf(poc).score,
    isAgreed: poc.agreedHash === agreementHash(criteria, poc.confidenceLevel),
    rounds: first.map(({ value }) => value),
    verdicts: card.lines.map(({ verdict }) => verdict),
    nobody: criteria.filter(({ personId, customerOwnerId }) => personId === null || customerOwnerId === null),
    unowned: tasks.filter(({ kind, customerOwnerId }) => kind !== 'phase' && customerOwnerId === null),
    foreign: foreignFiles(datasets, results),
    late:
      scheduling.ok && scheduling.schedule.rows.flatMap(({ task, state }) => (state === 'overdue' ? [task.name] : [])),
    open: scheduling.ok && scheduling.schedule.rows.filter(({ state }) => state !== 'done').length,
    counts: [runs, datasets, issues, changes, efforts, signOffs].map(({ length }) => length),
  }).toEqual({
    status: 'evaluating',
    gate: 11,
    isAgreed: true,
    rounds: [0.82, 0.857, 0.884, 0.909, 0.926, 0.94],
    verdicts: ['met', 'not-yet', 'met', 'not-met', 'met', 'met', 'met', 'met'],
    ...{ nobody: [], unowned: [], foreign: [], late: [] },
    open: 6,
    counts: [6, 2, 3, 1, 8, 0],
  });
});

/** Rows of every table under the change log. */
function rowCounts({ connection }: WorkbenchDatabase) {
  const tables = connection
    .prepare<[], string>("SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'log_%_insert'")
    .pluck()
    .all();
  const count = (table: string) => connection.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get();
  return Object.fromEntries(tables.map((table) => [table, count(table)]));
}

test('the demo customer stands in its group and team, with what happened, what is planned and what is overdue', async () => {
  const { client } = openWorkbench();
  const { accountId, opportunityId } = await client.demo.load();
  const account = await client.accounts.get({ id: accountId });
  const group = await client.accounts.get({ id: account.parentId ?? '' });
  const [owner] = await client.team.list();
  const deal = await client.opportunities.get({ id: opportunityId });
  const activities = await client.activities.list({ kind: 'account', id: accountId });
  const tasks = await client.tasks.list({ kind: 'account', id: accountId });
  const roles = await client.decisionMap.stakeholders({ opportunityId });
  expect({
    group: [group.name, group.kind, group.isDemo],
    account: [account.tags, account.source, account.decisionOrientation],
    owner: [owner?.name, owner?.isMe, account.ownerId === owner?.id, deal.ownerId === owner?.id],
    next: [deal.nextStepDate, deal.competitors],
    integrations: (await client.accounts.integrations.list({ accountId })).length,
    days: activities.map(({ day, status }) => `${day} ${status}`),
    tasks: tasks.map(({ dueOn }) => dueOn),
    roles: roles.map(({ name, buyingRole }) => `${name} ${buyingRole}`).slice(0, 4),
  }).toEqual({
    group: ['江岚银行', 'group', true],
    account: [['重点', '私有化'], 'summit', 'financial'],
    owner: ['林晓', true, true, true],
    next: ['2026-11-26', ['云澜智能', '行内自研']],
    integrations: 4,
    days: [
      '2026-11-26 planned',
      '2026-11-24 planned',
      '2026-11-23 planned',
      '2026-11-20 done',
      '2026-11-17 done',
      '2026-10-23 done',
      '2026-10-14 done',
    ],
    tasks: ['2026-11-21', '2026-11-24', '2026-11-28', null],
    roles: ['沈国梁 approver', '顾文静 approver', '张敏 decision-maker', '何佳 evaluator'],
  });
});

test('removing the demo or taking its loading back leaves every table as it was', async () => {
  const { client, database } = openWorkbench();
  await client.team.create({ name: '王工', isMe: true });
  await client.accounts.create({ name: '自己的客户' });
  const before = rowCounts(database);
  await client.demo.load();
  const marked = (await client.team.list()).filter(({ isMe }) => isMe).map(({ name }) => name);
  await client.demo.remove();
  const removed = rowCounts(database);
  await client.demo.load();
  await client.history.undo();
  expect({ marked, removed, undone: rowCounts(database) }).toEqual({
    marked: ['王工'],
    removed: before,
    undone: before,
  });
});

test('removing the demo leaves a colleague of that name who was there before, or who has other work by now', async () => {
  const { client } = openWorkbench();
  await client.team.create({ name: '林晓', isMe: false });
  await client.demo.load();
  await client.demo.remove();
  const known = (await client.team.list()).map(({ name }) => name);
  const other = openWorkbench({ language: 'en' });
  await other.client.demo.load();
  const [lin] = await other.client.team.list();
  await other.client.accounts.create({ name: 'Own', ownerId: lin?.id ?? null });
  await other.client.demo.remove();
  const kept = (await other.client.team.list()).map(({ name }) => name);
  const third = openWorkbench();
  await third.client.demo.load();
  const [helper] = await third.client.team.list();
  const { id: accountId } = await third.client.accounts.create({ name: '自己的客户' });
  const deal = await third.client.opportunities.create({ accountId, name: '商机' });
  const { id: pocId } = await third.client.poc.create({ opportunityId: deal.id, name: '验证' });
  await third.client.poc.issues.add({ pocId, fields: { ...anyIssue, ownerId: helper?.id ?? null } });
  await third.client.demo.remove();
  const busy = (await third.client.team.list()).map(({ name }) => name);
  expect([known, kept, busy]).toEqual([['林晓'], ['Lin Xiao'], ['林晓']]);
});

test('the English demo says nothing in Chinese', async () => {
  const { client, database } = openWorkbench({ language: 'en' });
  await client.demo.load();
  // The model of the calculation carries both languages.
  const sql = "SELECT after FROM changes WHERE table_name NOT LIKE 'roi%'";
  const words = database.connection.prepare<[], string>(sql).pluck().all().join('\n');
  expect(words.match(/\p{Script=Han}+/gu) ?? []).toEqual([]);
});
