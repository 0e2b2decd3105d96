import { expect, test } from 'vitest';
import { displayName } from './display-name.ts';

test.each([
  ['  报价.pdf ', '报价.pdf'],
  ['Gespra\u0308ch.pdf', 'Gespräch.pdf'],
  [`${'长'.repeat(250)}.pdf`, `${'长'.repeat(195)}….pdf`],
  [`${'😀'.repeat(120)}.pdf`, `${'😀'.repeat(97)}….pdf`],
])('a long or decomposed name is kept readable with its ending (%#)', (name, kept) => {
  expect({ kept: displayName(name), fits: displayName(name).length <= 200 }).toEqual({ kept, fits: true });
});
