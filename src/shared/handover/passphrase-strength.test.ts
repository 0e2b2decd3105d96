import { expect, test } from 'vitest';
import { passphraseStrength } from './passphrase-strength.ts';

test.each([
  ['', 'too-short'],
  ['a1B2c3d', 'too-short'],
  ['12345678', 'weak'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['abababababababab', 'weak'],
  ['20261124', 'weak'],
  ['kq7wn2xz5p', 'fair'],
  ['江岚银行交接口令二〇二六', 'strong'],
  ['correct horse battery', 'strong'],
])('the passphrase %j is %s', (text, strength) => {
  expect(passphraseStrength(text)).toBe(strength);
});
