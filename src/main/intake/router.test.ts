import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkbench, temporaryFolder } from '../../../test/support/workbench.ts';
import type { IntakeCell } from '../../shared/intake/cell.ts';
import { type ImportEvent, type ImportPlan, plainField, type RowReport } from '../../shared/intake/model.ts';

type Workbench = ReturnType<typeof openWorkbench>;
type Client = Workbench['client'];

const accountPlan: ImportPlan = {
  entity: 'account',
  columns: ['name', 'industry', 'parentId', 'ownerId', 'tags', 'background'].map((field, column) => ({
    column,
    ...plainField(field, 1),
  })),
  mode: 'both',
  createsAccounts: false,
  createsTeammates: true,
  joinsSimilarNames: false,
};

const personPlan: ImportPlan = {
  ...accountPlan,
  entity: 'person',
  columns: ['name', 'accountId', 'title', 'phone'].map((field, column) => ({ column, ...plainField(field, 1) })),
  createsAccounts: true,
};

async function stage(client: Client, rows: readonly (readonly IntakeCell[])[]): Promise<string> {
  const { upload } = await client.intake.begin();
  const numbered = rows.map((cells, index) => ({ line: index + 2, cells: [...cells] }));
  for (let at = 0; at < numbered.length; at += 1000) {
    await client.intake.stage({ upload, rows: numbered.slice(at, at + 1000) });
  }
  return upload;
}

async function follow(events: AsyncIterable<ImportEvent>) {
  const rows: RowReport[] = [];
  for await (const event of events) {
    if (event.kind === 'rows') rows.push(...event.rows);
    if (event.kind === 'done') return { rows, counts: event.counts };
  }
  throw new Error('The import ended without a result');
}

async function run(client: Client, plan: ImportPlan, rows: readonly (readonly IntakeCell[])[]) {
  const upload = await stage(client, rows);
  return follow(await client.intake.run({ upload, plan, fileName: '客户.xlsx' }));
}

/** What is kept, read past every screen's own way of asking. */
function accountsOf({ database }: Workbench) {
  return database.connection
    .prepare(
      `SELECT a.name, a.industry, above.name AS parent, a.tags, a.background FROM accounts AS a
       LEFT JOIN accounts AS above ON above.id = a.parent_id ORDER BY length(a.name)`,
    )
    .raw()
    .all();
}

function peopleOf({ database }: Workbench) {
  const sql =
    'SELECT p.name, a.name, p.phone FROM people AS p JOIN accounts AS a ON a.id = p.account_id ORDER BY p.phone DESC';
  return database.connection.prepare(sql).raw().all();
}

const sound = [
  ['江岚银行信用卡中心', '银行', '江岚银行', '李雷', '重点、标杆', ''],
  ['江岚银行', 'Banking', null, '李雷', null, '总行在杭州'],
] as const;

const makesOwner = { code: 'makes-teammate', field: null, value: '李雷', detail: '' } as const;

test('a list becomes customers with their tree and owners, and one undo takes all of it back', async () => {
  const workbench = openWorkbench();
  const { client } = workbench;
  const { counts, rows } = await run(client, accountPlan, sound);
  const team = (await client.team.list()).map(({ name }) => name);
  expect({
    counts,
    rows,
    team,
    accounts: accountsOf(workbench),
    undo: (await client.history.state()).undo,
  }).toEqual({
    counts: { create: 2, update: 0, unchanged: 0, refuse: 0, newAccounts: 0, newTeammates: 1 },
    rows: [
      { line: 2, outcome: 'create', faults: [], notes: [makesOwner] },
      { line: 3, outcome: 'create', faults: [], notes: [makesOwner] },
    ],
    team: ['李雷'],
    accounts: [
      ['江岚银行', 'banking', null, '[]', '总行在杭州'],
      ['江岚银行信用卡中心', 'banking', '江岚银行', '["重点","标杆"]', ''],
    ],
    undo: { name: 'import.run', subject: '客户.xlsx', field: null },
  });
  await client.history.undo();
  expect([accountsOf(workbench), await client.team.list()]).toEqual([[], []]);
});

test('the same list once more changes nothing, and empty cells erase nothing', async () => {
  const workbench = openWorkbench();
  await run(workbench.client, accountPlan, sound);
  const again = await run(workbench.client, accountPlan, sound);
  const sparse = await run(workbench.client, accountPlan, [[' 江岚 银行 ', null, null, null, '新标签', '']]);
  expect([again.counts, sparse.counts, accountsOf(workbench)[0]]).toEqual([
    { create: 0, update: 0, unchanged: 2, refuse: 0, newAccounts: 0, newTeammates: 0 },
    { create: 0, update: 1, unchanged: 0, refuse: 0, newAccounts: 0, newTeammates: 0 },
    ['江岚银行', 'banking', null, '["新标签"]', '总行在杭州'],
  ]);
});

test('a preview says of each row what would become of it and writes nothing, not even teammates', async () => {
  const workbench = openWorkbench();
  const { client } = workbench;
  const upload = await stage(client, [...sound, ['江岚银行', '', '', '', '', ''], ['', '银行', '', '', '', '']]);
  const { counts, rows } = await follow(await client.intake.preview({ upload, plan: accountPlan }));
  expect({
    counts,
    refused: rows.filter(({ outcome }) => outcome === 'refuse'),
    kept: [accountsOf(workbench), await client.team.list(), (await client.history.state()).undo],
  }).toEqual({
    counts: { create: 2, update: 0, unchanged: 0, refuse: 2, newAccounts: 0, newTeammates: 1 },
    refused: [
      {
        line: 4,
        outcome: 'refuse',
        faults: [{ code: 'duplicate-in-file', field: 'name', value: '江岚银行', detail: '3' }],
        notes: [],
      },
      { line: 5, outcome: 'refuse', faults: [{ code: 'required', field: 'name', value: '', detail: '' }], notes: [] },
    ],
    kept: [[], [], null],
  });
});

test('people come with customers that are not there yet, and are recognised at the same customer only', async () => {
  const workbench = openWorkbench();
  const { counts } = await run(workbench.client, personPlan, [
    ['张伟', '江岚银行', '科技部总经理', 13800138000],
    ['张伟', '松云保险', '处长', '010-6655 4433 转 808'],
    ['王芳', '江岚银行', '', '电话打不通'],
  ]);
  expect({ counts, people: peopleOf(workbench) }).toEqual({
    counts: { create: 2, update: 0, unchanged: 0, refuse: 1, newAccounts: 2, newTeammates: 0 },
    people: [
      ['张伟', '江岚银行', '13800138000'],
      ['张伟', '松云保险', '010-6655 4433 转 808'],
    ],
  });
});

test('cancelling half-way leaves nothing behind', async () => {
  const workbench = openWorkbench();
  const { client } = workbench;
  const rows = Array.from({ length: 3000 }, (_, index) => [`第 ${index} 号客户`, '银行', '', '', '', '']);
  const upload = await stage(client, rows);
  let written = 0;
  for await (const event of await client.intake.run({ upload, plan: accountPlan, fileName: 'a.xlsx' })) {
    if (event.kind !== 'progress' || event.step !== 'write') continue;
    written = event.share;
    break;
  }
  expect([written > 0 && written < 1, accountsOf(workbench), (await client.history.state()).undo]).toEqual([
    true,
    [],
    null,
  ]);
});

test('a copy of the data is made before anything is written, and only the newest three are kept', async () => {
  const folder = temporaryFolder();
  const { client, clock } = openWorkbench({ folder });
  for (let round = 0; round < 5; round += 1) {
    clock.pass(1000);
    await run(client, accountPlan, [[`第 ${round} 批`, '', '', '', '', '']]);
  }
  expect(readdirSync(join(folder, 'backups'))).toEqual(
    [3, 4, 5].map((second) => `before-import-2026-11-23T02-00-0${second}.000Z.db`),
  );
});

test('a list that nobody handed over is not taken in', async () => {
  const { client } = openWorkbench();
  const upload = '019aaf00-0000-7000-8000-000000000000';
  await expect(client.intake.run({ upload, plan: accountPlan, fileName: 'a.xlsx' })).rejects.toMatchObject({
    code: 'REFUSED',
    data: { reason: 'import-not-staged' },
  });
});

test('an import that meets another long action hears so in words of its own, and writes nothing', async () => {
  const workbench = openWorkbench();
  const { client, database } = workbench;
  const upload = await stage(client, [['江岚银行']]);
  const { promise: isOver, resolve: end } = Promise.withResolvers<void>();
  async function* waiting() {
    await isOver;
    yield () => undefined;
  }
  const action = { name: 'handover.take-in', subject: '交接', field: null } as const;
  const other = database.changeLog.runLongBatch(action, waiting());
  const events = await client.intake.run({ upload, plan: accountPlan, fileName: '客户.xlsx' });
  const outcome = await follow(events).catch((error: unknown) => error);
  end();
  await other;
  expect({ outcome, kept: accountsOf(workbench) }).toEqual({
    outcome: expect.objectContaining({
      code: 'REFUSED',
      data: { reason: 'busy', detail: { action: 'handover.take-in', subject: '交接' } },
    }),
    kept: [],
  });
});
