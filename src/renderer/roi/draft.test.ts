import { expect, test } from 'vitest';
import {
  type Draft,
  emptyDraft,
  isEmptyDraft,
  overrideDriver,
  partsOf,
  withEdits,
  withoutBlanks,
  withoutStored,
} from './draft.ts';

const draft: Draft = {
  drivers: { headcount: 410, share: null },
  settings: { discountRate: 0.12 },
  overrides: { optimistic: { drivers: { share: 0.7 } } },
};

test('what has been stored leaves the draft, what was edited again meanwhile stays', () => {
  const later: Draft = { ...draft, drivers: { ...draft.drivers, headcount: 420 } };
  expect(withoutStored(later, draft)).toEqual({ drivers: { headcount: 420 }, settings: {}, overrides: {} });
});

test('a draft is empty when everything in it has been stored', () => {
  expect([isEmptyDraft(draft), isEmptyDraft(withoutStored(draft, draft)), isEmptyDraft(emptyDraft)]).toEqual([
    false,
    true,
    true,
  ]);
});

test('giving an override back to the base takes it out instead of storing a blank', () => {
  const overrides = { drivers: { share: 0.7, speed: 6 }, benefitRiskAdjustment: 0.2 };
  expect([overrideDriver(overrides, 'share', null), overrideDriver(overrides, 'share', 0.8)]).toEqual([
    { drivers: { speed: 6 }, benefitRiskAdjustment: 0.2 },
    { drivers: { share: 0.8, speed: 6 }, benefitRiskAdjustment: 0.2 },
  ]);
});

test('an emptied box waits for its number while everything else in the draft is stored', () => {
  expect(withoutBlanks(draft)).toEqual({ ...draft, drivers: { headcount: 410 } });
});

test('a draft is stored edit by edit, so that one that fails keeps only itself', () => {
  const parts = partsOf(draft);
  expect(parts).toEqual([
    { ...emptyDraft, drivers: { headcount: 410 } },
    { ...emptyDraft, drivers: { share: null } },
    { ...emptyDraft, settings: { discountRate: 0.12 } },
    { ...emptyDraft, overrides: { optimistic: { drivers: { share: 0.7 } } } },
  ]);
  expect(parts.reduce(withEdits, emptyDraft)).toEqual(draft);
});
