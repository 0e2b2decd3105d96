import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

test.each([
  ['UTF-8', [0xe6, 0xb1, 0x9f, 0xe5, 0xb2, 0x9a], false, '江岚'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xe6, 0xb1, 0x9f], false, '江'],
  ['UTF-8 cut inside a letter', [0xe6, 0xb1, 0x9f, 0xe5, 0xb2], true, '江'],
  ['GBK', [0xbd, 0xad, 0xb8, 0xda], false, '江岗'],
  ['UTF-16 of Windows', [0xff, 0xfe, 0x5f, 0x6c], false, '江'],
  ['UTF-16, high byte first', [0xfe, 0xff, 0x6c, 0x5f], false, '江'],
])('a text in %s is read', (_, bytes, isCut, words) => {
  expect(decodeText(Uint8Array.from(bytes), isCut)).toBe(words);
});
