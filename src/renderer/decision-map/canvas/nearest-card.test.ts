import { expect, test } from 'vitest';
import { inReadingOrder, nearestCard } from './nearest-card.ts';

const card = (x: number, y: number) => ({ x, y, width: 176, height: 72 });
const cards = new Map([
  ['chief', card(384, 16)],
  ['finance', card(648, 16)],
  ['buyer', card(648, 120)],
  ['architect', card(120, 432)],
]);

test.each([
  ['chief', 'ArrowRight', 'finance'],
  ['finance', 'ArrowLeft', 'chief'],
  ['chief', 'ArrowDown', 'buyer'],
  ['buyer', 'ArrowUp', 'finance'],
  ['buyer', 'ArrowLeft', 'chief'],
  ['chief', 'ArrowLeft', 'architect'],
  ['chief', 'ArrowUp', null],
  ['nobody', 'ArrowUp', null],
] as const)('from %s %s leads to %s', (from, direction, to) => {
  expect(nearestCard(cards, from, direction)).toBe(to);
});

test('cards are read row by row from the top', () => {
  expect(inReadingOrder(cards)).toEqual(['chief', 'finance', 'buyer', 'architect']);
});
