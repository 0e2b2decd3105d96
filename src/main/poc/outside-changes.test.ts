import { beforeEach, describe, expect, test } from 'vitest';
import { anyCriterion, anyResult, anyRun, anySignOff, givenAt } from '../../../test/support/poc.ts';
import { openWorkbench } from '../../../test/support/workbench.ts';
import { isAsAgreed } from '../../shared/poc/fingerprint.ts';
import { emptyChangeRequest, emptyDataset } from '../../shared/poc/registers.ts';
import { signatureStanding } from '../../shared/poc/seal.ts';
import { wilsonInterval } from '../../shared/statistics/wilson-interval.ts';
import { sha256 } from '../../shared/workbook/sha256.ts';

let client: ReturnType<typeof openWorkbench>['client'];
let database: ReturnType<typeof openWorkbench>['database'];
let pocId: string;
let criterionId: string;
let runId: string;

beforeEach(async () => {
  ({ client, database } = openWorkbench());
  const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId, name: '智能客服' });
  pocId = (await client.poc.create({ opportunityId, name: '客服 POC' })).id;
  criterionId = await client.poc.criteria.add({ pocId, fields: anyCriterion });
  runId = await client.poc.runs.add({ pocId, fields: anyRun });
});

/** Changes a table as another program would: nothing is recorded. */
function outside(table: string, assignment: string): void {
  const { connection } = database;
  const triggers = connection.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?");
  for (const { name } of triggers.all(table) as { name: string }[]) connection.exec(`DROP TRIGGER "${name}"`);
  connection.exec(`UPDATE ${table} SET ${assignment}`);
}

/** What `look` sees after another program changed a table; then all is as before. */
async function meanwhile<Seen>(table: string, assignment: string, look: () => Promise<Seen>): Promise<Seen> {
  database.connection.exec('SAVEPOINT meanwhile');
  try {
    outside(table, assignment);
    return await look();
  } finally {
    database.connection.exec('ROLLBACK TO meanwhile; RELEASE meanwhile');
  }
}

async function standing() {
  const found = await client.poc.get({ id: pocId });
  const [signOff] = found.signOffs;
  if (signOff === undefined) throw new Error('nobody signed');
  const { isSame, isIntact } = signatureStanding(signOff, found);
  return { isSame, isIntact };
}

describe('what was signed', () => {
  beforeEach(async () => {
    await client.poc.datasets.add({ pocId, fields: { ...emptyDataset, name: '通话录音', sha256: 'ab'.repeat(32) } });
    await expect(client.poc.signOffs.sign({ pocId, fields: anySignOff })).rejects.toMatchObject({
      ...{ code: 'REFUSED', data: { reason: 'nothing-to-sign' } },
    });
    await client.poc.results.set({ runId, criterionId, fields: { ...anyResult, details: '{"rows":{}}' } });
    await client.poc.signOffs.sign({ pocId, fields: { ...anySignOff, conditions: '补测方言' } });
    expect(await standing()).toEqual({ isSame: true, isIntact: true });
  });

  test('no longer fits after another program changed a figure, a criterion, a round, the level or a data set', async () => {
    const changes = [
      ['poc_results', 'value = 0.95'],
      ['poc_results', 'low = 0.935'],
      ['poc_results', 'high = 0.99'],
      ['poc_results', 'sample = 20000'],
      ['poc_results', 'successes = 1999'],
      ['poc_results', "method = 't'"],
      ['poc_results', `file_hash = '${'f'.repeat(64)}'`],
      ['poc_results', "file_name = 'other.csv'"],
      ['poc_results', "details = '{}'"],
      ['poc_criteria', "name = '召回率'"],
      ['poc_criteria', 'baseline = 0.5'],
      ['poc_criteria', 'target = 0.8'],
      ['poc_criteria', 'stretch = 0.91'],
      ['poc_criteria', 'weight = 1'],
      ['poc_criteria', 'must_have = 0'],
      ['poc_criteria', 'min_sample = 5'],
      ['poc_criteria', "direction = 'lower'"],
      ['poc_criteria', "metric = 'recall'"],
      ['poc_criteria', "method = 'survey'"],
      ['poc_criteria', "use_case = '催收'"],
      ['poc_criteria', "layer = 'business'"],
      ['poc_runs', "model_version = 'v9'"],
      ['poc_runs', "environment = '我方'"],
      ['poc_runs', "config_hash = 'c0ffee'"],
      ['poc_runs', "run_on = '2026-11-06'"],
      ['poc_runs', 'is_final = 1'],
      ['pocs', 'confidence_level = 0.9'],
      ['poc_datasets', `sha256 = '${'0'.repeat(64)}'`],
      ['poc_datasets', 'rows = 5'],
      ['poc_datasets', "name = '别的录音'"],
      ['poc_datasets', 'label_agreement = 0.99'],
    ] as const;
    for (const [table, assignment] of changes) {
      expect([assignment, await meanwhile(table, assignment, standing)]).toEqual([
        assignment,
        { isSame: false, isIntact: true },
      ]);
    }
    expect(await standing()).toEqual({ isSame: true, isIntact: true });
  });

  test('nor does a signature whose name, outcome, words, strokes or hash another program changed', async () => {
    const changes = [
      "signer_name = '李四'",
      "signer_title = '总经理'",
      "signer_layer = 'business'",
      "outcome = 'failed'",
      "method = 'mail'",
      "signed_on = '2026-11-21'",
      "conditions = ''",
      "dissent = '不同意'",
      "strokes = '[[[1,1]]]'",
      `result_hash = '${'0'.repeat(64)}'`,
      "signed_results = replace(signed_results, '0.94', '0.95')",
    ];
    for (const assignment of changes) {
      const { isIntact } = await meanwhile('poc_sign_offs', assignment, standing);
      expect([assignment, isIntact]).toEqual([assignment, false]);
    }
  });

  test('still fits after what goes on behind it: data given back, a comment on the round', async () => {
    outside('poc_datasets', "returned_on = '2026-12-01', location = '已归还'");
    outside('poc_runs', "note = '补记'");
    expect(await standing()).toEqual({ isSame: true, isIntact: true });
  });

  test('as it was signed before signatures had a hash of their own is still compared in the form of then', async () => {
    const { criteria, runs, results } = await client.poc.get({ id: pocId });
    const agreed = criteria.map((each) => [
      ...[each.id, each.name, each.metric, each.direction, each.baseline, each.target, each.stretch, each.mustHave],
      ...[each.weight, each.minSample],
    ]);
    const rounds = runs.map(({ number, on, modelVersion, environment, configHash, isFinal }) => ({
      ...{ number, on, modelVersion, environment, configHash, isFinal },
      results: results.map(({ criterionId: of, value, low, high, sample, successes, fileHash }) => ({
        ...{ criterionId: of, value, low, high, sample, successes, fileHash },
      })),
    }));
    const text = JSON.stringify({ criteria: agreed, rounds });
    outside('poc_sign_offs', `signed_results = '${text}', result_hash = '${sha256(text)}'`);
    expect(await standing()).toEqual({ isSame: true, isIntact: true });
    outside('poc_results', 'value = 0.95');
    expect(await standing()).toEqual({ isSame: false, isIntact: true });
  });
});

describe('the confidence level', () => {
  const level = async (confidenceLevel: number) => client.poc.update({ id: pocId, changes: { confidenceLevel } });

  test('takes along the bounds that counts tell; others keep theirs and say so; one step of undo', async () => {
    const other = await client.poc.criteria.add({ pocId, fields: { ...anyCriterion, name: '满意度' } });
    await client.poc.results.set({ runId, criterionId, fields: anyResult });
    await client.poc.results.set({ runId, criterionId: other, fields: { ...anyResult, ...givenAt(0.95) } });
    const bounds = async () => {
      const { results } = await client.poc.get({ id: pocId });
      return Object.fromEntries(results.map((each) => [each.criterionId, each.low]));
    };
    const before = await bounds();
    await level(0.99);
    expect(await bounds()).toEqual({ [criterionId]: wilsonInterval(1880, 2000, 0.99).low, [other]: before[other] });
    await client.history.undo();
    expect(await bounds()).toEqual(before);
    expect((await client.poc.get({ id: pocId })).poc.confidenceLevel).toBe(0.95);
  });

  test('is that of a figure noted meanwhile, at whatever level that was evaluated', async () => {
    await level(0.9);
    await client.poc.results.set({ runId, criterionId, fields: anyResult });
    expect((await client.poc.get({ id: pocId })).results[0]?.low).toBeCloseTo(0.93066, 4);
  });

  test('is locked with the criteria, and part of what was agreed', async () => {
    await client.poc.agree({ id: pocId });
    await expect(level(0.9)).rejects.toMatchObject({ code: 'REFUSED', data: { reason: 'criteria-agreed' } });
    const agreed = async () => {
      const { poc, criteria } = await client.poc.get({ id: pocId });
      return isAsAgreed(poc, criteria);
    };
    expect(await agreed()).toBe(true);
    const approval = { state: 'approved', approvedBy: '张敏', decidedOn: '2026-11-23' } as const;
    const fields = { ...emptyChangeRequest, name: '放宽', ...approval };
    const changeId = await client.poc.changes.add({ pocId, fields });
    await client.poc.reopen({ id: pocId, changeId });
    await level(0.9);
    await client.poc.agree({ id: pocId });
    expect(await agreed()).toBe(true);
    outside('pocs', 'confidence_level = 0.8');
    expect(await agreed()).toBe(false);
  });
});
