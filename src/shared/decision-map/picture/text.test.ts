import { expect, test } from 'vitest';
import { cutText } from './text.ts';

test.each([
  ['张敏', 26, '张敏'],
  ['张敏敏', 38, '张…'],
  ['  两行\n文字 ', 999, '两行 文字'],
  ['', 10, ''],
  ['𠮷𠮷𠮷', 38, '𠮷…'],
])('a text is cut where its room ends, never inside a character: %s in %d', (text, room, shown) => {
  expect(cutText(text, 13, room)).toBe(shown);
});
