import { expect, test } from 'vitest';
import { randomStreams } from './random.ts';
import { sortNumbers } from './sort-numbers.ts';

const random = randomStreams(3)();

test.each([
  ['scores', () => random()],
  ['both signs and all sizes', () => (random() - 0.5) * 10 ** Math.floor(random() * 40 - 20)],
  ['few different ones', () => Math.floor(random() * 4) - 2],
  ['the ends of what there is', () => [0, 5e-324, -5e-324, 1.7e308, -1.7e308, 1, -1][Math.floor(random() * 7)] ?? 0],
])('%s stand in the order that comparing gives, few and many', (_title, draw) => {
  for (const count of [0, 1, 500, 50_001]) {
    const values = Float64Array.from({ length: count }, draw);
    const expected = values.slice().sort();
    expect(Buffer.from(sortNumbers(values.slice()).slice().buffer).equals(Buffer.from(expected.buffer))).toBe(true);
  }
});

test('sorts a part of its memory and leaves the rest', () => {
  const memory = Float64Array.from({ length: 40_000 }, (_, at) => (at < 30_000 ? -at : 7));
  const sorted = sortNumbers(memory.subarray(0, 30_000));
  expect([sorted[0], sorted.at(-1), memory[30_000], memory.at(-1)]).toEqual([-29_999, -0, 7, 7]);
});
