import { expect, test } from 'vitest';
import example from '../../../resources/examples/bank-customer-service.json';
import { roiModel } from './model.ts';
import { reportModel } from './report.ts';

test('x', () => {
  const m = roiModel.parse(example);
  for (const s of ['conservative', 'base', 'optimistic']) {
    const r = reportModel(m, s);
    console.log(JSON.stringify(r, null, 1));
  }
  const t = performance.now();
  for (let i = 0; i < 1000; i++) reportModel(m, 'base');
  console.log((performance.now() - t) / 1000);
  expect(1).toBe(1);
});
