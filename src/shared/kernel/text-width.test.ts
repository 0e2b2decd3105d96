import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

test('a text of wide characters, digits and points is measured by what each of them takes', () => {
  expect(['年净额', '3,600', '295.14%', ''].map((text) => textWidth(text, 100))).toEqual([300, 272, 427, 0]);
});
