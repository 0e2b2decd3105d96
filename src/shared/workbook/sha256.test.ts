import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

test('fingerprints a text as every other program does, across the lengths where blocks are padded', () => {
  const texts = [
    '',
    'abc',
    '价值测算',
    ...[54, 55, 56, 63, 64, 65, 119, 120, 1000].map((length) => `${'值'.repeat(length)}x`),
  ];
  const expected = texts.map((text) => createHash('sha256').update(text).digest('hex'));
  expect(texts.map(sha256)).toEqual(expected);
});
