import { expect, test } from 'vitest';
import { productOfDrivers } from './product-of-drivers.ts';

const golden = [
  { id: 'headcount', value: 400 },
  { id: 'annual_cost', value: 150_000 },
  { id: 'repetitive', value: 0.6 },
  { id: 'speed', value: 5 },
  { id: 'resolution', value: 1 },
];

test('finds that 400 × 150,000 × 60 % is what the customer saves, and leaves factors of one out', () => {
  expect(productOfDrivers(golden, 36e6)).toEqual(['headcount', 'annual_cost', 'repetitive']);
});

test('claims no product where the numbers do not multiply out to the result', () => {
  expect([productOfDrivers(golden, 24e6 + 1), productOfDrivers(golden, 0)]).toEqual([null, null]);
});
