import { getTableName } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { recordTables } from '../../src/main/database/schema.ts';
import { featuresReading } from '../../src/renderer/app/features-reading.ts';
import { openWorkbench } from '../support/workbench.ts';

type Client = ReturnType<typeof openWorkbench>['client'];

/** A customer with one of everything, so that no query stops before its second statement. */
async function oneOfEverything(client: Client) {
  const owner = await client.team.create({ name: '林晓', isMe: true });
  const { id: accountId } = await client.accounts.create({ name: '江岚银行', ownerId: owner.id });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: 'AI 客服' });
  const { id: personId } = await client.people.create({ accountId, name: '张敏' });
  const { id: otherId } = await client.people.create({ accountId, name: '张敏' });
  await client.decisionMap.add({ opportunityId, people: [{ personId, buyingRole: null }] });
  await client.people.acquaintances.add({ personId, otherId, kind: 'colleague', note: '' });
  await client.people.relationships.set({ personId, teammateId: owner.id, level: 1, wantedLevel: 2 });
  const meeting = { accountId, opportunityId, kind: 'meeting', subject: '评审', day: '2026-11-23' } as const;
  const activity = await client.activities.create({ ...meeting, personIds: [personId] });
  await client.tasks.create({ title: '报价', accountId, opportunityId, personId, dueOn: '2026-11-23' });
  return { ownerId: owner.id, accountId, opportunityId, personId, activityId: activity.id };
}

type Ids = Awaited<ReturnType<typeof oneOfEverything>>;

const everybody = { search: '张', accountId: null, role: null, isCold: true, isBelowWanted: true } as const;

/** What the screens of each feature ask for and keep. */
const asked: Readonly<Record<string, (client: Client, ids: Ids) => readonly Promise<unknown>[]>> = {
  accounts: ({ accounts }, { accountId: id }) => [
    accounts.list({ filter: {}, search: '江岚', sort: 'name', descending: false }),
    accounts.count({ filters: [{ owners: ['me'], silentDays: 21, expectedWithin: 'quarter', stages: ['lead'] }] }),
    accounts.row({ id }),
    accounts.find({ query: '江岚', limit: 5, outside: null }),
    accounts.similar({ name: '江岚' }),
    accounts.tags(),
    accounts.tree({ id }),
    accounts.get({ id }),
    accounts.integrations.list({ accountId: id }),
  ],
  opportunities: ({ opportunities }, { accountId, opportunityId: id }) => [
    opportunities.list({ accountId }),
    opportunities.pipeline(),
    opportunities.matching({ query: '江岚' }),
    opportunities.get({ id }),
    opportunities.criteria({ id }),
    opportunities.competitors(),
  ],
  people: ({ people }, { accountId, personId }) => [
    people.list({ accountId }),
    people.departed({ accountId }),
    people.page({ query: { ...everybody, sort: 'name', descending: false }, from: 0, count: 10 }),
    people.get({ id: personId }),
    people.find({ query: '张', accountId: null, limit: 5 }),
    people.employments({ personId }),
    people.similar({ accountId, name: '张敏', title: '', phone: '', email: '' }),
    people.duplicates({ limit: 10 }),
    people.acquaintances.ofPerson({ personId }),
    people.relationships.ofPerson({ personId }),
  ],
  decisionMap: ({ decisionMap }, { accountId, opportunityId, personId }) => [
    decisionMap.get({ opportunityId }),
    decisionMap.stakeholders({ opportunityId }),
    decisionMap.ofPerson({ personId }),
    decisionMap.network({ opportunityId }),
    decisionMap.scoring(),
    decisionMap.light({ accountId }),
    decisionMap.simulation.get({ opportunityId }),
  ],
  activities: ({ activities }, { accountId, opportunityId, personId, activityId }) => [
    activities.list({ kind: 'account', id: accountId }),
    activities.list({ kind: 'opportunity', id: opportunityId }),
    activities.list({ kind: 'person', id: personId }),
    activities.recent({ accountId }),
    activities.get({ id: activityId }),
    activities.resolve({ words: ['江岚', '张敏'], accountId }),
  ],
  tasks: ({ tasks }, { accountId, opportunityId, personId }) => [
    tasks.list({ kind: 'account', id: accountId }),
    tasks.list({ kind: 'opportunity', id: opportunityId }),
    tasks.list({ kind: 'person', id: personId }),
  ],
  home: ({ home }) => [home.today({ today: '2026-11-23', withLater: true, most: 300 })],
  attachments: ({ attachments }, { accountId }) => [attachments.list({ accountId })],
  roi: ({ roi }, { opportunityId }) => [roi.ofOpportunity({ opportunityId })],
  search: ({ search }, { accountId, opportunityId, personId, activityId }) => [
    search.find({ query: '江岚', limit: 5 }),
    search.records({ ids: [accountId, opportunityId, personId, activityId] }),
  ],
  team: ({ team }) => [team.list()],
  views: ({ views }) => [views.list({ list: 'accounts' })],
  demo: ({ demo }) => [demo.state()],
  handover: ({ handover }, { ownerId }) => [handover.measure({ kind: 'owner', ownerId })],
};

test.each(Object.entries(asked))(
  '%s are read again after a change of any table that their queries read',
  async (feature, ask) => {
    const { client, database } = openWorkbench();
    const ids = await oneOfEverything(client);
    const statement = Object.getPrototypeOf(database.connection.prepare('SELECT 1'));
    const reads = (['all', 'get', 'iterate'] as const).map((method) => vi.spyOn(statement, method));
    await Promise.all(ask(client, ids));
    const sources = reads
      .flatMap((spy) => spy.mock.contexts)
      .map((each) => String((each as { source: string }).source));
    for (const spy of reads) spy.mockRestore();
    const tables = recordTables.map(getTableName).filter((name) => {
      const read = new RegExp(`\\b(?:FROM|JOIN)\\s+"?${name}\\b`, 'i');
      return sources.some((source) => read.test(source));
    });
    const forgotten = tables.filter((table) => !featuresReading([table]).some((each) => each === feature));
    expect({ statements: sources.length > 0, forgotten }).toEqual({ statements: true, forgotten: [] });
  },
);
