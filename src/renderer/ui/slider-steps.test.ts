import { expect, test } from 'vitest';
import { positionOnSlider, snapToStep, valueForKey } from './slider-steps.ts';

const share = { min: 0, max: 1, step: 0.01 };

test('a slider leaves no binary dust: 0.59 plus one step is 0.6', () => {
  expect([valueForKey('ArrowRight', false, 0.59, share), snapToStep(0.28999999, share)]).toEqual([0.6, 0.29]);
});

test('arrows move one step, with Shift ten, and Home and End reach the ends', () => {
  const range = { min: 0, max: 800, step: 10 };
  const press = (key: string, hasShift: boolean) => valueForKey(key, hasShift, 400, range);
  expect({
    right: press('ArrowRight', false),
    down: press('ArrowDown', false),
    shiftUp: press('ArrowUp', true),
    shiftLeft: press('ArrowLeft', true),
    home: press('Home', false),
    end: press('End', false),
    letter: press('a', false),
  }).toEqual({ right: 410, down: 390, shiftUp: 500, shiftLeft: 300, home: 0, end: 800, letter: null });
});

test('a typed value beyond the range rests at the end and a key brings it back', () => {
  const range = { min: 0, max: 100, step: 5 };
  expect([positionOnSlider(140, range), valueForKey('ArrowLeft', false, 140, range)]).toEqual([1, 100]);
});

test('a range without width does not divide by zero', () => {
  expect(positionOnSlider(5, { min: 5, max: 5, step: 1 })).toBe(0);
});
