import { describe, expect, test } from 'vitest';
import { featuresReading } from './features-reading.ts';

describe('what the screen reads again after a change', () => {
  test.each([
    [['people'], ['people', 'activities', 'tasks', 'search', 'history']],
    [['opportunities'], ['accounts', 'opportunities', 'activities', 'tasks', 'roi', 'search', 'history']],
    [['activities'], ['accounts', 'people', 'activities', 'history']],
    [['tasks'], ['accounts', 'tasks', 'history']],
    [['teammates'], ['team', 'attachments', 'history']],
    [
      ['accounts', 'people'],
      ['accounts', 'opportunities', 'people', 'activities', 'tasks', 'search', 'demo', 'history'],
    ],
  ])('of %j is every list that shows it, and undo', (tables, features) => {
    expect(featuresReading(tables)).toEqual(expect.arrayContaining(features));
  });

  test('of what only one feature shows is that feature, undo, the bin and what a handover would hold', () => {
    expect(featuresReading(['roi_drivers'])).toEqual(['roi', 'history', 'bin', 'handover']);
  });

  test('of a table no feature names is everything, so that a new table never leaves a stale screen', () => {
    const everything = ['accounts', 'opportunities', 'people', 'activities', 'tasks', 'team', 'roi', 'search', 'demo'];
    expect(featuresReading(['meetings'])).toEqual(expect.arrayContaining([...everything, 'history']));
  });
});
