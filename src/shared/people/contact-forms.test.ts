import { expect, test } from 'vitest';
import { contactDoubt } from './contact-forms.ts';

test.each([
  ['phone', '138 0000 0000', null],
  ['phone', '+86 21-5000 1234 转 801 / 13800000000', null],
  ['phone', '１３８００００００００', null],
  ['phone', '1380000000O', 'phone'],
  ['phone', '没有', 'phone'],
  ['phone', ' ', null],
  ['email', 'zhang@bank.example', null],
  ['email', 'zhang@bank', 'email'],
  ['email', '张敏', 'email'],
  ['title', '张敏', null],
] as const)('the %s %j: in doubt as %s', (field, text, doubt) => {
  expect(contactDoubt(field, text)).toBe(doubt);
});
