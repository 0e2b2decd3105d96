import { describe, expect, test } from 'vitest';
import { featuresReading } from './features-reading.ts';

describe('what the screen reads again after a change', () => {
  test.each([
    [['people'], ['people', 'search', 'history']],
    [['roi_drivers'], ['roi', 'history']],
    [['opportunities'], ['accounts', 'opportunities', 'roi', 'search', 'history']],
    [
      ['accounts', 'people'],
      ['accounts', 'opportunities', 'people', 'search', 'demo', 'history'],
    ],
  ])('of %j is every list that shows it, and undo', (tables, features) => {
    expect(featuresReading(tables)).toEqual(features);
  });

  test('of a table no feature names is everything, so that a new table never leaves a stale screen', () => {
    const everything = ['accounts', 'opportunities', 'people', 'team', 'roi', 'search', 'demo', 'history'];
    expect(featuresReading(['meetings'])).toEqual(everything);
  });
});
