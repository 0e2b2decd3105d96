import { expect, test } from 'vitest';
import { cutText, textWidth } from './text-width.ts';

test('a text of wide characters, digits and points is measured by what each of them takes', () => {
  expect(['年净额', '3,600', '295.14%', ''].map((text) => textWidth(text, 100))).toEqual([300, 272, 427, 0]);
});

test.each([
  ['张敏', 26, '张敏'],
  ['张敏敏', 38, '张…'],
  ['  两行\n文字 ', 999, '两行 文字'],
  ['', 10, ''],
  ['𠮷𠮷𠮷', 38, '𠮷…'],
])('a text is cut where its room ends, never inside a character: %s in %d', (text, room, shown) => {
  expect(cutText(text, 13, room)).toBe(shown);
});
