import { expect, test } from 'vitest';
import { stakeholderFields } from '../decision-map/model.ts';
import english from '../locales/en/history.json' with { type: 'json' };
import chinese from '../locales/zh-CN/history.json' with { type: 'json' };

test.each([
  ['zh-CN', chinese],
  ['en', english],
])('undo names each field of a part in a deal in words: %s', (_, { field }) => {
  expect(Object.keys(field.stakeholder).toSorted()).toEqual(Object.keys(stakeholderFields.shape).toSorted());
});
