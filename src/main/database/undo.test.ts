import { getTableName } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCriterion, anyIssue, anyResult, anyRun, anySignOff } from '../../../test/support/poc.ts';
import { openWorkbench } from '../../../test/support/workbench.ts';
import { industries } from '../../shared/accounts/model.ts';
import { stances } from '../../shared/decision-map/model.ts';
import { opportunityStages } from '../../shared/opportunities/model.ts';
import type { Connection } from './connection.ts';
import { recordTables } from './schema.ts';

type Client = ReturnType<typeof openWorkbench>['client'];

/** One thing a user does; `pick` chooses among the records that there are. */
interface Edit {
  readonly name: string;
  run(client: Client): Promise<unknown>;
}

const anyName = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `行${text}`);
const pick = fc.nat(50);
const at = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % Math.max(items.length, 1)];

const accountsOf = (client: Client) =>
  client.accounts.list({ search: '', filter: {}, sort: 'updatedAt', descending: false });
const dealsOf = (client: Client) => client.opportunities.list({ accountId: null });

async function modelOf(client: Client, index: number) {
  const deal = at(await dealsOf(client), index);
  return deal === undefined ? null : await client.roi.ofOpportunity({ opportunityId: deal.id });
}

const anyAmount = fc.oneof(fc.double({ min: 0, max: 1e15, noNaN: true }), fc.constantFrom(0.1 + 0.2, -0, 1e15, null));

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ name: anyName, industry: fc.constantFrom(...industries, null) }).map((fields) => ({
    name: 'create a customer',
    run: (client: Client) => client.accounts.create(fields),
  })),
  fc.tuple(pick, anyName, fc.string({ unit: 'binary', maxLength: 20 })).map(([index, name, background]) => ({
    name: 'change a customer',
    run: async (client: Client) => {
      const account = at(await accountsOf(client), index);
      if (account !== undefined) await client.accounts.update({ id: account.id, changes: { name, background } });
    },
  })),
  pick.map((index) => ({
    name: 'delete a customer',
    run: async (client: Client) => {
      const account = at(await accountsOf(client), index);
      if (account !== undefined) await client.accounts.remove({ id: account.id });
    },
  })),
  fc.tuple(pick, anyName, anyAmount, fc.constantFrom(...opportunityStages)).map(([index, name, amount, stage]) => ({
    name: 'create a deal with its model and a person',
    run: async (client: Client) => {
      const account = at(await accountsOf(client), index);
      if (account === undefined) return;
      const deal = await client.opportunities.create({ accountId: account.id, name, amount, stage });
      await client.people.create({ accountId: account.id, name });
      await client.roi.create({ opportunityId: deal.id, templateId: 'ai-customer-service' });
    },
  })),
  fc.tuple(pick, pick, anyName).map(([index, which, name]) => ({
    name: 'prove something to a customer: criteria, a round, its result, a line of each register, a signature',
    run: async (client: Client) => {
      const deal = at(await dealsOf(client), index);
      if (deal === undefined) return;
      const { id: pocId } = await client.poc.create({ opportunityId: deal.id, name });
      await client.poc.update({ id: pocId, changes: { gateBudget: which % 3, useCases: [name] } });
      const criterionId = await client.poc.criteria.add({ pocId, fields: { ...anyCriterion, name } });
      await client.poc.agree({ id: pocId });
      const runId = await client.poc.runs.add({ pocId, fields: anyRun });
      await client.poc.results.set({ runId, criterionId, fields: { ...anyResult, value: (which % 100) / 100 } });
      await client.poc.issues.add({ pocId, fields: { ...anyIssue, name } });
      await client.poc.signOffs.sign({ pocId, fields: { ...anySignOff, signerName: name } });
      if (which % 2 === 0) await client.poc.remove({ id: pocId });
    },
  })),
  fc.tuple(pick, pick, fc.constantFrom(...stances), anyName).map(([index, which, stance, name]) => ({
    name: 'put somebody on a map, judge and tie him, drag him, silence a rule and rename a layer',
    run: async (client: Client) => {
      const deal = at(await dealsOf(client), index);
      if (deal === undefined) return;
      const ofDeal = { opportunityId: deal.id };
      const [added = ''] = await client.decisionMap.add({ ...ofDeal, people: [{ personId: null, placeholder: name }] });
      const on = `2026-11-${String(1 + (which % 20)).padStart(2, '0')}`;
      const evidence = { source: 'seen', on, confidence: 'low', note: name } as const;
      const { stakeholders } = await client.decisionMap.get(ofDeal);
      const other = at(stakeholders, which)?.id ?? added;
      await client.decisionMap.judge({ ids: [other], values: { stance, influence: 1 + (which % 5) }, evidence });
      if (other !== added) await client.decisionMap.edges.add({ kind: 'influences', fromId: added, toId: other });
      await client.decisionMap.arrange({ ...ofDeal, cards: [{ id: added, layer: 'business', x: which * 8, y: 0.5 }] });
      await client.decisionMap.mute({ ...ofDeal, code: 'layer-empty', stakeholderId: null, reason: name });
      await client.decisionMap.layers.update({ ...ofDeal, key: 'business', changes: { name } });
      if (which % 3 === 0) await client.decisionMap.remove({ stakeholderIds: [other], edgeIds: [] });
    },
  })),
  fc.tuple(pick, anyAmount).map(([index, amount]) => ({
    name: 'change a deal',
    run: async (client: Client) => {
      const deal = at(await dealsOf(client), index);
      if (deal !== undefined) await client.opportunities.update({ id: deal.id, changes: { amount } });
    },
  })),
  fc.tuple(pick, pick, fc.option(fc.double({ min: 0, max: 1, noNaN: true }))).map(([index, which, share]) => ({
    name: 'change a driver, a scenario, an assumption and the settings',
    run: async (client: Client) => {
      const stored = await modelOf(client, index);
      const driver = at(stored?.model.drivers ?? [], which);
      const line = at(stored?.model.benefits ?? [], which);
      if (stored === null || driver === undefined || line === undefined) return;
      const { min, max } = driver;
      const value = share === null ? null : min + share * (max - min);
      const provenance = { kind: 'poc-measured', text: '', date: null, confidence: 'high', confirmedBy: '' } as const;
      await client.roi.setDriver({ modelId: stored.id, driver: driver.id, value, provenance });
      await client.roi.setScenario({
        modelId: stored.id,
        scenario: 'optimistic',
        overrides: { drivers: { [driver.id]: value ?? max } },
      });
      await client.roi.setAssumption({ modelId: stored.id, line: line.id, changes: { ramp: [0.5], cashable: false } });
      await client.roi.setSettings({ modelId: stored.id, changes: { horizonYears: 1 + (which % 10) } });
    },
  })),
  pick.map((index) => ({
    name: 'delete a model',
    run: async (client: Client) => {
      const stored = await modelOf(client, index);
      if (stored !== null) await client.roi.remove({ modelId: stored.id });
    },
  })),
  fc.constantFrom<Edit>(
    { name: 'load the demo', run: (client: Client) => client.demo.load() },
    { name: 'remove the demo', run: (client: Client) => client.demo.remove() },
    { name: 'undo', run: (client: Client) => client.history.undo() },
    { name: 'redo', run: (client: Client) => client.history.redo() },
  ),
);

/** Every row of every table with the type of each value, and what search knows of it. */
function everything(connection: Connection): unknown {
  const rows = recordTables.map((table) => {
    const columns = connection.pragma(`table_info(${getTableName(table)})`) as { name: string }[];
    const exact = columns.map(({ name }) => `typeof(${name}) || ':' || quote(${name})`).join(', ');
    return connection
      .prepare(`SELECT ${exact} FROM ${getTableName(table)} ORDER BY id`)
      .raw()
      .all();
  });
  const search = 'SELECT entity, record_id, name_key, sort_key FROM search_entries ORDER BY record_id';
  return { rows, search: connection.prepare(search).raw().all() };
}

test('undo to the start gives back every row of every table, and redo to the end the same again', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyEdit, fc.nat(3000)), { minLength: 1, maxLength: 25 }), async (edits) => {
      const { client, clock, database } = openWorkbench();
      try {
        database.connection.pragma('synchronous = OFF');
        const start = everything(database.connection);
        for (const [edit, pause] of edits) {
          clock.pass(pause);
          await edit.run(client);
        }
        while ((await client.history.redo()) !== null);
        const end = everything(database.connection);
        const seen: unknown[] = [end];
        for (;;) {
          const undone = await client.history.undo();
          if (undone === null) break;
          seen.unshift(everything(database.connection));
        }
        const redone: unknown[] = [everything(database.connection)];
        while ((await client.history.redo()) !== null) redone.push(everything(database.connection));
        expect({ start: seen[0], redone }).toEqual({ start, redone: seen });
      } finally {
        database.close();
      }
    }),
    { numRuns: 60 },
  );
});
