import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkbench, resourcesFolder } from '../../../test/support/workbench.ts';
import { driverValue, roiModel } from '../../shared/roi/model.ts';

const templateId = 'ai-customer-service';
const template = roiModel.parse(
  JSON.parse(readFileSync(join(resourcesFolder, 'templates', `${templateId}.json`), 'utf8')),
);
const [firstDriver] = template.drivers;
const [firstBenefit] = template.benefits;
const [firstCost] = template.costs;
if (firstDriver === undefined || firstBenefit === undefined || firstCost === undefined)
  throw new Error('empty template');
const missing = '01890000-0000-7000-8000-000000000000';

async function openWithModel() {
  const workbench = openWorkbench();
  const { client } = workbench;
  const account = await client.accounts.create({ name: '江岚银行' });
  const { id: opportunityId } = await client.opportunities.create({ accountId: account.id, name: 'AI 客服' });
  const stored = await client.roi.create({ opportunityId, templateId });
  const read = async () => {
    const found = await client.roi.ofOpportunity({ opportunityId });
    if (found === null) throw new Error('The model is not there');
    return found.model;
  };
  return { ...workbench, opportunityId, stored, modelId: stored.id, read };
}

describe('an ROI model', () => {
  test('begins as its template, each driver at the template’s value', async () => {
    const { stored, opportunityId, client } = await openWithModel();
    const drivers = template.drivers.map((driver) => ({ ...driver, value: driverValue(driver) }));
    expect(stored).toEqual({
      id: expect.any(String),
      opportunityId,
      model: { ...template, drivers },
      driverRows: Object.fromEntries(template.drivers.map(({ id }) => [id, expect.any(String)])),
    });
    expect(await client.roi.ofOpportunity({ opportunityId })).toEqual(stored);
  });

  test('takes each change by itself and leaves the rest as it was', async () => {
    const { client, modelId, stored, read } = await openWithModel();
    const provenance = {
      kind: 'customer-stated',
      text: '访谈纪要 3 页',
      date: '2026-11-20',
      confidence: 'high',
      confirmedBy: '陈思远',
    } as const;
    const overrides = { drivers: { [firstDriver.id]: 0.1 + 0.2 }, ramp: [0.4, 1], discountRate: 0.12 };
    await client.roi.setDriver({ modelId, driver: firstDriver.id, value: 0.1 + 0.2 });
    await client.roi.setDriver({ modelId, driver: firstDriver.id, provenance });
    await client.roi.setDriver({ modelId, driver: firstDriver.id, bounds: { low: 0.25, high: 0.5 } });
    await client.roi.setScenario({ modelId, scenario: 'conservative', overrides });
    await client.roi.setAssumption({ modelId, line: firstBenefit.id, changes: { ramp: [0.5], cashable: false } });
    await client.roi.setAssumption({ modelId, line: firstCost.id, changes: { growth: -0.05, riskAdjustment: 1.5 } });
    await client.roi.setSettings({ modelId, changes: { horizonYears: 5, taxBasis: 'tax-exclusive' } });
    const { model } = stored;
    expect(await read()).toEqual({
      ...model,
      settings: { ...model.settings, horizonYears: 5, taxBasis: 'tax-exclusive' },
      drivers: model.drivers.map((driver) =>
        driver.id === firstDriver.id ? { ...driver, value: 0.1 + 0.2, provenance, low: 0.25, high: 0.5 } : driver,
      ),
      scenarios: model.scenarios.map((scenario) =>
        scenario.id === 'conservative' ? { ...scenario, overrides } : scenario,
      ),
      benefits: model.benefits.map((benefit) =>
        benefit.id === firstBenefit.id ? { ...benefit, ramp: [0.5], cashable: false } : benefit,
      ),
      costs: model.costs.map((cost) =>
        cost.id === firstCost.id ? { ...cost, growth: -0.05, riskAdjustment: 1.5 } : cost,
      ),
    });
  });

  test('keeps a blank driver as a question, apart from 0', async () => {
    const { client, modelId, read } = await openWithModel();
    const values: (number | null | undefined)[] = [];
    for (const value of [null, 0]) {
      await client.roi.setDriver({ modelId, driver: firstDriver.id, value });
      values.push((await read()).drivers[0]?.value);
    }
    expect(values).toEqual([null, 0]);
  });

  test('has a history per driver, which undo names in the language of the screen', async () => {
    const { client, modelId, stored } = await openWithModel();
    await client.roi.setDriver({ modelId, driver: firstDriver.id, value: 500 });
    const id = stored.driverRows[firstDriver.id] ?? '';
    const [latest] = await client.history.ofField({ entity: 'roiDriver', id, field: 'value' });
    const action = { name: 'roi.driver', subject: firstDriver.label.zh, field: firstDriver.id };
    expect({ latest, undone: await client.history.undo() }).toMatchObject({
      latest: { before: driverValue(firstDriver), after: 500, action },
      undone: action,
    });
  });

  test('goes with its deal and comes back with it', async () => {
    const { client, opportunityId, stored } = await openWithModel();
    await client.opportunities.remove({ id: opportunityId });
    const gone = await client.roi.ofOpportunity({ opportunityId });
    await client.history.undo();
    expect({ gone, back: await client.roi.ofOpportunity({ opportunityId }) }).toEqual({ gone: null, back: stored });
  });

  test('is refused what it has no place for, and then nothing has changed', async () => {
    const { client, modelId, opportunityId, read } = await openWithModel();
    const before = { model: await read(), state: await client.history.state() };
    const refusals = await Promise.all(
      [
        () => client.roi.create({ opportunityId, templateId }),
        () => client.roi.create({ opportunityId, templateId: 'no-such' }),
        () => client.roi.create({ opportunityId: missing, templateId }),
        () => client.roi.setDriver({ modelId, driver: 'no_such', value: 1 }),
        () => client.roi.setDriver({ modelId: missing, driver: firstDriver.id, value: 1 }),
        () => client.roi.setScenario({ modelId, scenario: 'no-such', overrides: { drivers: {} } }),
        () => client.roi.setScenario({ modelId, scenario: 'base', overrides: { drivers: { no_such: 1 } } }),
        () => client.roi.setAssumption({ modelId, line: 'no_such', changes: {} }),
        () => client.roi.setDriver({ modelId, driver: firstDriver.id, value: -3 }),
        () => client.roi.setAssumption({ modelId, line: firstBenefit.id, changes: { riskAdjustment: 1.5 } }),
        () => client.roi.remove({ modelId: missing }),
      ].map(async (refused) => {
        const error: { code: string; data: { entity?: string; reason?: string } } = await refused().then(
          () => ({ code: 'answered', data: {} }),
          (reason) => reason,
        );
        return [error.code, error.data.entity ?? error.data.reason];
      }),
    );
    expect({ refusals, after: { model: await read(), state: await client.history.state() } }).toEqual({
      refusals: [
        ['REFUSED', 'roi-model-exists'],
        ['NOT_FOUND', 'roiTemplate'],
        ['NOT_FOUND', 'opportunity'],
        ['NOT_FOUND', 'roiDriver'],
        ['NOT_FOUND', 'roiModel'],
        ['NOT_FOUND', 'roiScenario'],
        ['NOT_FOUND', 'roiDriver'],
        ['NOT_FOUND', 'roiLine'],
        ['REFUSED', 'driver-value-refused'],
        ['REFUSED', 'roi-value-refused'],
        ['NOT_FOUND', 'roiModel'],
      ],
      after: before,
    });
  });
});
