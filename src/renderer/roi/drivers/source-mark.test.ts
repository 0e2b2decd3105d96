import { expect, test } from 'vitest';
import type { Driver, Provenance } from '../../../shared/roi/model.ts';
import { sourceMarkOf } from './source-mark.ts';

const driver: Driver = {
  id: 'headcount',
  label: { zh: '客服人数', en: 'Agents' },
  unit: '人',
  unitLabel: { zh: '人', en: 'FTE' },
  group: 'scale',
  deciding: true,
  default: 400,
  min: 0,
  max: 800,
  step: 10,
  low: 380,
  high: 420,
  distribution: 'triangular',
  ask: { zh: '现在有多少客服？', en: 'How many agents are there?' },
};
const said: Provenance = { kind: 'customer-stated', text: '', date: null, confidence: null, confirmedBy: '陈思远' };

test('a number that the customer confirmed is marked solid, one only quoted by us is not', () => {
  expect([
    sourceMarkOf({ ...driver, provenance: said }),
    sourceMarkOf({ ...driver, provenance: { ...said, kind: 'our-quotation', confirmedBy: '' } }),
    sourceMarkOf({ ...driver, provenance: { ...said, kind: 'poc-measured' } }),
  ]).toEqual([
    { letter: 'customer', isConfirmed: true },
    { letter: 'quotation', isConfirmed: false },
    { letter: 'measured', isConfirmed: true },
  ]);
});

test('a default nobody has confirmed is our estimate, a blank is a question even where somebody was named', () => {
  expect([sourceMarkOf(driver), sourceMarkOf({ ...driver, value: null, provenance: said })]).toEqual([
    { letter: 'estimate', isConfirmed: false },
    { letter: 'question', isConfirmed: false },
  ]);
});
