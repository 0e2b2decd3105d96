import { describe, expect, test } from 'vitest';
import { emailKey, phoneKeys } from './contact-keys.ts';
import { compareTraits, findDuplicates, type PersonTraits } from './duplicates.ts';

const zhang: PersonTraits = {
  id: 'a',
  name: '张敏',
  title: '总经理',
  phone: '138 0013 8000',
  email: 'zhang@jlyh.cn',
  accountId: 'bank',
  groupId: 'group',
};
const nothing = { id: 'b', name: '李雷', title: '', phone: '', email: '', accountId: 'shop', groupId: 'shop' };

describe('two records', () => {
  test.each([
    [
      'with one phone and one name are one person',
      { phone: '+86-138-0013-8000', name: '张 敏' },
      'high',
      ['phone', 'name'],
    ],
    ['with one phone alone may be one', { phone: '13800138000' }, 'medium', ['phone']],
    [
      'with phone and e-mail are one, whatever the name',
      { phone: '13800138000', email: 'Zhang@JLYH.cn' },
      'high',
      ['phone', 'email'],
    ],
    ['with one e-mail in other letters may be one', { email: ' ZHANG@jlyh.cn ' }, 'medium', ['email']],
    [
      'with one name in one account may be one',
      { name: '张敏', accountId: 'bank', groupId: 'group' },
      'medium',
      ['name', 'account'],
    ],
    [
      'with name and title in one account are one',
      { name: '张敏', title: '总经理', accountId: 'bank', groupId: 'group' },
      'high',
      ['name', 'account', 'title'],
    ],
    [
      'with one name in one group are worth a look',
      { name: '张敏', accountId: 'card', groupId: 'group' },
      'low',
      ['name', 'group'],
    ],
    [
      'with name and title in one group may be one',
      { name: '张敏', title: '总经理', accountId: 'card', groupId: 'group' },
      'medium',
      ['name', 'group', 'title'],
    ],
    ['with name and title anywhere are worth a look', { name: '张敏', title: '总经理' }, 'low', ['name', 'title']],
  ] as const)('%s', (_, traits, confidence, reasons) => {
    expect(compareTraits(zhang, { ...nothing, ...traits })).toEqual({ confidence, reasons });
  });

  test.each([
    ['one name in companies that have nothing to do with each other', { name: '张敏' }],
    ['one title in one account', { title: '总经理', accountId: 'bank', groupId: 'group' }],
    ['one title and no name in one group', { title: '总经理', accountId: 'card', groupId: 'group' }],
    ['other numbers', { phone: '13800138001', email: 'zhang@other.cn' }],
  ])('with %s are left alone', (_, traits) => {
    expect(compareTraits(zhang, { ...nothing, ...traits })).toBeNull();
  });

  test('without phone, e-mail and title do not agree in having none', () => {
    const bare = { ...zhang, phone: '', email: '', title: '' };
    expect(compareTraits(bare, { ...nothing, name: '张敏' })).toBeNull();
  });
});

test.each([
  ['+86 138-0013-8000', ['13800138000']],
  ['0086 138 0013 8000', ['13800138000']],
  ['１３８００１３８０００', ['13800138000']],
  ['010-66554433 转 801', ['1066554433']],
  ['(010) 6655 4433 ext. 12', ['1066554433']],
  ['13800138000 / 010-66554433；13900139000', ['13800138000', '1066554433', '13900139000']],
  ['+86 10 6655 4433', ['1066554433']],
  ['86554433', ['86554433']],
  ['801', []],
  ['待补', []],
])('the numbers in %j are compared as %j', (phone, keys) => {
  expect(phoneKeys(phone)).toEqual(keys);
});

test('what is no address is not compared as one', () => {
  expect(['-', '无', 'n/a', 'a@b', ' A@B '].map(emailKey)).toEqual([null, null, null, 'a@b', 'a@b']);
});

test('pairs come once, the surest first, however many keys they share', () => {
  const people = [
    zhang,
    { ...zhang, id: 'b', phone: '', email: '' },
    { ...nothing, id: 'c', email: 'zhang@jlyh.cn' },
    { ...nothing, id: 'd', name: '张敏', title: '总经理' },
  ];
  expect(findDuplicates(people).map(({ first, second, confidence }) => [first, second, confidence])).toEqual([
    ['a', 'b', 'high'],
    ['a', 'c', 'medium'],
    ['a', 'd', 'low'],
    ['b', 'd', 'low'],
  ]);
});

test('a switchboard that a whole department shares accuses nobody, except two of one name', () => {
  const staff = Array.from({ length: 40 }, (_, index) => ({
    ...nothing,
    id: `p${String(index).padStart(2, '0')}`,
    name: index === 39 ? '员工7' : `员工${index}`,
    phone: '010-66554433',
    accountId: `unit${index}`,
    groupId: `unit${index}`,
  }));
  expect(findDuplicates(staff).map(({ first, second }) => [first, second])).toEqual([['p07', 'p39']]);
});

test('ten thousand people of one name and title are compared in proportion to their number', () => {
  const namesakes = Array.from({ length: 10_000 }, (_, index) => ({
    ...nothing,
    id: String(index).padStart(5, '0'),
    name: '张伟',
    title: '经理',
    accountId: `a${index % 3000}`,
    groupId: `a${index % 3000}`,
  }));
  const pairs = findDuplicates(namesakes).length;
  expect(pairs).toBeGreaterThanOrEqual(10_000);
  expect(pairs).toBeLessThan(30_000);
});
