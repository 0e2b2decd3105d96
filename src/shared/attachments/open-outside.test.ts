import { expect, test } from 'vitest';
import { outsideRisk } from './open-outside.ts';

test.each([
  ['a.pdf', null],
  ['a.docx', null],
  ['a.HTML', 'scripted'],
  ['a.svg', 'scripted'],
  ['a.xlsm', 'macros'],
  ['a.iqy', 'macros'],
  ['a.iso', 'disk-image'],
])('%s is not handed to another program by one click when it could act by itself', (name, risk) => {
  expect(outsideRisk(name)).toBe(risk);
});
