import { expect, test } from 'vitest';
import { anyResult } from '../../../test/support/poc.ts';
import { type Custody, custodyOf, foreignFiles } from './data-custody.ts';
import { type Dataset, emptyDataset } from './registers.ts';
import type { Result } from './run.ts';

const record = { createdAt: '2026-11-01T00:00:00.000Z', updatedAt: '2026-11-01T00:00:00.000Z' };
const dataset = (changes: Partial<Dataset>): Dataset => ({
  ...emptyDataset,
  ...{ id: 'd', pocId: 'p', name: 'calls', ...record, ...changes },
});

const running = { endedOn: null };
const ended = { endedOn: '2026-12-09' };
const received = { receivedOn: '2026-11-04' };
const cases: readonly [string, Partial<Dataset>, { readonly endedOn: string | null }, Custody][] = [
  ['not received', {}, running, 'awaited'],
  ['received', received, running, 'held'],
  ['received, after the end', received, ended, 'overdue'],
  ['real, without a day of receipt, after the end', {}, ended, 'overdue'],
  ['synthetic, after the end', { origin: 'synthetic' }, ended, 'awaited'],
  ['given back', { ...received, returnedOn: '2026-12-10' }, ended, 'returned'],
  ['destroyed with proof', { ...received, destroyedOn: '2026-12-10', destructionProof: 'XH-1' }, ended, 'destroyed'],
  ['destroyed without proof', { ...received, destroyedOn: '2026-12-10' }, ended, 'unproven'],
];

test.each(cases)('a data set that is %s', (_, changes, poc, custody) => {
  expect(custodyOf(dataset(changes), poc)).toBe(custody);
});

const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
const result = (fileName: string, fileHash: string): Result => ({
  ...anyResult,
  ...{ id: fileName, runId: 'r', criterionId: 'c', fileName, fileHash, ...record },
});

test('a file that no data set describes is told once, with the data set that bears its name', () => {
  const calls = dataset({ sha256: one, location: '/safe/calls.csv' });
  const figures = [result('calls.csv', two), result('calls.csv', two), result('good.csv', one), result('', '')];
  expect(foreignFiles([calls], figures)).toEqual([
    { fileName: 'calls.csv', fileHash: two, figures: 2, namesake: calls },
  ]);
});

test('while no data set has a hash no file can be foreign', () => {
  expect(foreignFiles([dataset({})], [result('calls.csv', two)])).toEqual([]);
});
