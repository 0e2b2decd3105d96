import { describe, expect, test } from 'vitest';
import { anyCriterion, anyIssue } from '../../../test/support/poc.ts';
import { openWorkbench } from '../../../test/support/workbench.ts';
import { pinyinReadings } from '../database/pinyin.ts';
import { ensureSearchIndex, searchIndexTable } from '../database/search-index.ts';

/** A customer with one record of each kind that is written by hand. */
async function openWithRecords() {
  const workbench = openWorkbench();
  const { client } = workbench;
  const { id: accountId } = await client.accounts.create({
    name: '江岚银行',
    region: '华东',
    tags: ['重点客户'],
    needs: '想用智能客服降低坐席成本',
    background: '去年换过核心系统',
  });
  const deal = await client.opportunities.create({ accountId, name: '智能外呼', nextStep: '提交等保材料' });
  const person = await client.people.create({
    accountId,
    name: '吕行',
    title: '科技部总经理',
    phone: '+86 138-0013 8001',
    email: 'lv.hang@jianglan.example',
  });
  const activity = await client.activities.create({
    ...{ accountId, kind: 'meeting', subject: '方案评审会', day: '2026-11-20' },
    body: '第一段。\n对方问到数据不出行怎么做，答应下周给私有化部署清单。',
  });
  const task = await client.tasks.create({ title: '准备投标文件', accountId });
  const found = async (query: string) =>
    (await client.search.find({ query, limit: 10 })).map(({ title, field }) =>
      field === null ? title : `${title} ${field.name}: ${marked(field)}`,
    );
  return { ...workbench, accountId, deal, person, activity, task, found };
}

function marked({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }): string {
  return marks.reduceRight(
    (done, { start, end }) => `${done.slice(0, start)}[${done.slice(start, end)}]${done.slice(end)}`,
    text,
  );
}

describe('search finds', () => {
  test.each([
    ['江岚', ['江岚银行']],
    ['jianglan', ['江岚银行', '吕行 email: lv.hang@[jianglan].example']],
    ['jlyh', ['江岚银行']],
    ['huadong', ['江岚银行 region: [华东]']],
    ['zdkh', ['江岚银行 tags: [重点客户]']],
    ['坐席成本', ['江岚银行 needs: 想用智能客服降低[坐席成本]']],
    ['核心系统', ['江岚银行 background: 去年换过[核心系统]']],
    ['等保', ['智能外呼 nextStep: 提交[等保]材料']],
    ['lvxing', ['吕行']],
    ['kjbzjl', ['吕行 title: [科技部总经理]']],
    ['8001', ['吕行 phone: +86 138-0013 [8001]']],
    ['138 0013', ['吕行 phone: +86 [138-0013] 8001']],
    ['+8613800138001', ['吕行 phone: +86 [138-0013 8001]']],
    ['380', ['吕行 phone: +86 1[38-0]013 8001']],
    ['lv.hang@jianglan', ['吕行 email: lv.hang@[jianglan].example']],
    ['吕 总经理', ['吕行 title: 科技部[总经理]']],
    ['fangan', ['方案评审会']],
    ['私有化', ['方案评审会 body: 第一段。 对方问到数据不出行怎么做，答应下周给[私有化]部署清单。']],
    ['sjbcx', ['方案评审会 body: 第一段。 对方问到[数据不出行]怎么做，答应下周给私有化部署清单。']],
    ['tbwj', ['准备投标文件']],
    ['化私', []],
    ['9999', []],
  ])('by %j: %j', async (query, expected) => {
    const { found } = await openWithRecords();
    expect(await found(query)).toEqual(expected);
  });

  test('names with pictures, and pictures alone', async () => {
    const { client, found } = await openWithRecords();
    await client.accounts.create({ name: '北屿科技 🚀' });
    expect([await found('🚀'), await found('🫠'), await found('byk')]).toEqual([['北屿科技 🚀'], [], ['北屿科技 🚀']]);
  });

  test('POCs, their criteria and their issues, and tells which POC to open', async () => {
    const { client, deal, accountId, found } = await openWithRecords();
    const { id } = await client.poc.create({
      ...{ opportunityId: deal.id, name: '反欺诈验证', useCases: ['夜间咨询'], outOfScope: '不含贷款审批' },
      nextStep: '进入采购会',
    });
    await client.poc.criteria.add({ pocId: id, fields: { ...anyCriterion, name: '欺诈召回率' } });
    await client.poc.issues.add({ pocId: id, fields: { ...anyIssue, state: 'closed', measure: '扩容磁盘' } });
    const poc = { id, opportunityId: deal.id };
    const told = async (query: string) =>
      (await client.search.find({ query, limit: 10 })).map((hit) => [hit.entity, hit.context, hit.poc, hit.isSettled]);
    expect({
      found: await Promise.all(['反欺诈', 'fqzyz', 'fanqizha', '贷款', 'yejian', 'qizhazhaohuilv', '扩容'].map(found)),
      poc: await told('反欺诈'),
      criterion: await told('qzzhl'),
      issue: await told('磁盘不足'),
      accountOf: (await client.search.find({ query: 'fqzyz', limit: 1 })).map((hit) => hit.accountId),
    }).toEqual({
      found: [
        ['反欺诈验证'],
        ['反欺诈验证'],
        ['反欺诈验证'],
        ['反欺诈验证 outOfScope: 不含[贷款]审批'],
        ['反欺诈验证 useCases: [夜间]咨询'],
        ['欺诈召回率'],
        ['测试环境磁盘不足 measure: [扩容]磁盘'],
      ],
      poc: [['poc', '江岚银行 · 智能外呼', poc, false]],
      criterion: [['criterion', '反欺诈验证 · 江岚银行', poc, false]],
      issue: [['issue', '反欺诈验证 · 江岚银行', poc, true]],
      accountOf: [accountId],
    });
  });

  test('nothing of a POC that was deleted with its customer', async () => {
    const { client, deal, accountId, found } = await openWithRecords();
    const { id } = await client.poc.create({ opportunityId: deal.id, name: '反欺诈验证' });
    await client.poc.criteria.add({ pocId: id, fields: { ...anyCriterion, name: '欺诈召回率' } });
    await client.accounts.remove({ id: accountId });
    const removed = [await found('fqz'), await found('召回率')];
    await client.history.undo();
    expect({ removed, undone: [await found('fqz'), await found('召回率')] }).toEqual({
      removed: [[], []],
      undone: [['反欺诈验证'], ['欺诈召回率']],
    });
  });

  test('the word of a long note wherever it stands', async () => {
    const { client, activity, found } = await openWithRecords();
    const body = `${'逐字记录，'.repeat(3000)}关键词是断点续传。`;
    await client.activities.update({ id: activity.id, changes: { body } });
    expect(await found('断点续传')).toEqual([expect.stringMatching(/^方案评审会 body: ….*\[断点续传\]。$/)]);
  });
});

describe('search ranks', () => {
  test('the name itself, then what begins so, what holds it, other fields, texts; shorter names and the latest first', async () => {
    const { client } = openWorkbench();
    const names = ['重庆工商大学', '工商', '工商银行', '江岚工商', '工商银行信用卡中心'];
    for (const name of names) await client.accounts.create({ name });
    const { id: accountId } = await client.accounts.create({ name: '溪宁', region: '工商区' });
    await client.accounts.create({ name: '石榴', background: '原属工商系统' });
    for (const day of ['2026-01-05', '2026-11-05', '2025-03-01']) {
      await client.activities.create({ accountId, kind: 'note', subject: `工商走访 ${day}`, day });
    }
    const titles = (await client.search.find({ query: '工商', limit: 10 })).map(({ title }) => title);
    expect(titles).toEqual([
      ...['工商', '工商银行', '工商银行信用卡中心', '江岚工商', '重庆工商大学', '溪宁', '石榴'],
      ...['工商走访 2026-11-05', '工商走访 2026-01-05', '工商走访 2025-03-01'],
    ]);
  });

  test('by the same rules when there are too many to look at each', async () => {
    const { client } = openWorkbench();
    for (let index = 0; index < 30; index += 1) await client.accounts.create({ name: `江岚${index}号` });
    for (const name of ['北江', '江', '江河']) await client.accounts.create({ name });
    const best = async (query: string) => (await client.search.find({ query, limit: 4 })).map(({ title }) => title);
    expect([await best('江'), await best('j')]).toEqual([
      ['江', '江河', '江岚0号', '江岚1号'],
      ['江', '江河', '江岚0号', '江岚1号'],
    ]);
  });

  test('archived customers and done tasks last, and says so', async () => {
    const { client } = openWorkbench();
    const { id } = await client.accounts.create({ name: '江岚' });
    await client.accounts.create({ name: '江岚银行' });
    await client.accounts.update({ id, changes: { archivedAt: '2026-11-01T00:00:00.000Z' } });
    const { id: done } = await client.tasks.create({ title: '江岚回访' });
    await client.tasks.create({ title: '江岚年度回访', dueOn: '2020-01-01' });
    await client.tasks.update({ id: done, changes: { doneAt: '2026-11-01T00:00:00.000Z' } });
    const hits = await client.search.find({ query: 'jiangl', limit: 10 });
    expect(hits.map(({ title, isSettled }) => [title, isSettled])).toEqual([
      ['江岚银行', false],
      ['江岚', true],
      ['江岚年度回访', false],
      ['江岚回访', true],
    ]);
  });

  test('one kind alone when one kind is asked for', async () => {
    const { client } = await openWithRecords();
    const hits = await client.search.find({ query: 'j', limit: 10, kinds: ['person', 'task'] });
    expect(hits.every(({ entity }) => entity === 'person' || entity === 'task')).toBe(true);
  });
});

describe('the index follows', () => {
  test('every searched field through change, undo, redo and the removal of its customer', async () => {
    const { client, person, accountId, found } = await openWithRecords();
    await client.people.update({ id: person.id, changes: { phone: '021-6600 7788' } });
    const changed = [await found('8001'), await found('7788')];
    await client.history.undo();
    const undone = [await found('8001'), await found('7788')];
    await client.history.redo();
    await client.accounts.remove({ id: accountId });
    const removed = [await found('7788'), await found('私有化'), await found('江岚')];
    await client.history.undo();
    const back = [await found('7788'), await found('私有化'), await found('jlyh')];
    const phone = '吕行 phone: 021-6600 [7788]';
    expect({ changed, undone, removed, back }).toEqual({
      changed: [[], [phone]],
      undone: [['吕行 phone: +86 138-0013 [8001]'], []],
      removed: [[], [], []],
      back: [[phone], [expect.stringContaining('[私有化]')], ['江岚银行']],
    });
  });

  test('its own version: an index of another number is made anew and finds the same', async () => {
    const { database, found } = await openWithRecords();
    const queries = ['jlyh', '8001', '私有化', 'kjbzjl', '等保', 'tbwj'];
    const before = await Promise.all(queries.map(found));
    const { connection } = database;
    connection.exec(`DROP TABLE ${searchIndexTable}; DELETE FROM search_entries`);
    connection.exec("CREATE VIRTUAL TABLE search_index_1 USING fts5(words, letters, content = '')");
    ensureSearchIndex(connection, pinyinReadings);
    const old = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'search_index_1'").get();
    // A statement prepared on the dropped table is made anew by SQLite itself.
    expect({ after: await Promise.all(queries.map(found)), old }).toEqual({ after: before, old: undefined });
  });
});

test('tells of records by their ids and leaves out those that are gone', async () => {
  const { client, accountId, deal, person, task } = await openWithRecords();
  await client.people.remove({ id: person.id });
  const records = await client.search.records({ ids: [deal.id, person.id, accountId, task.id] });
  expect(records.map(({ entity, title, context }) => [entity, title, context])).toEqual([
    ['opportunity', '智能外呼', '江岚银行'],
    ['account', '江岚银行', '华东'],
    ['task', '准备投标文件', '江岚银行'],
  ]);
});
