import { expect, test } from 'vitest';
import { formatSize } from './format-size.ts';

test.each([
  [0, '0 B'],
  [1023, '1,023 B'],
  [1024, '1 KB'],
  [3.4 * 1024 ** 2, '3.4 MB'],
  [100 * 1024 ** 2, '100 MB'],
  [5 * 1024 ** 4, '5,120 GB'],
])('%d bytes read %s', (bytes, words) => {
  expect(formatSize(bytes, 'en')).toBe(words);
});
