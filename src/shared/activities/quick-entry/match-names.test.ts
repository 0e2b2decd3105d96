import { describe, expect, test } from 'vitest';
import { accountCloseness, closest, personCloseness, splitPeople } from './match-names.ts';

describe('people are told by how they are addressed', () => {
  test.each([
    ['工行 张总', ['张'], ['工行']],
    ['工行张总', ['张'], ['工行']],
    ['江岚银行欧阳总监', ['欧阳'], ['江岚银行']],
    ['张敏总', ['张敏'], []],
    ['王行长 李经理 需求', ['王', '李'], ['需求']],
    ['ICBC Mr Zhang', ['Zhang'], ['ICBC']],
    ['张总和李总', ['张', '李'], []],
    ['工行张总李工', ['张', '李'], ['工行']],
    ['中国人寿张总与王经理', ['张', '王'], ['中国人寿']],
    ['中和张总', ['张'], ['中和']],
    ['总部', [], ['总部']],
    ['行长可能换人', [], ['行长可能换人']],
    ['总', [], ['总']],
    ['Mr', [], ['Mr']],
  ])('in %s', (typed, people, others) => {
    const split = splitPeople(typed.split(' '), () => false);
    expect([split.people.map(({ name }) => name), split.others]).toEqual([people, others]);
  });
});

test('a customer whose name ends like an address is no person', () => {
  expect(splitPeople(['三一重工', '王工'], (word) => word === '三一重工')).toEqual({
    people: [{ text: '王工', name: '王', title: expect.any(RegExp) }],
    others: ['三一重工'],
    leading: ['三一重工'],
  });
});

describe('a customer answers', () => {
  test.each([
    ['中国工商银行', '中国工商银行', 0],
    ['中国', '中国工商银行', 1],
    ['工商', '中国工商银行', 2],
    ['工行', '中国工商银行', 3],
    ['招行', '招商银行', 3],
    ['行工', '中国工商银行', null],
    ['工', '中工', 2],
    ['农行', '中国工商银行', null],
    ['apex', 'Apex Life', 1],
    ['life', 'Apex Life', 2],
    ['an', 'Jianglan Bank', null],
    ['ape', 'Apex Life', null],
  ])('to %s as %s: %s', (word, name, closeness) => {
    expect(accountCloseness(word, name)).toBe(closeness);
  });
});

describe('a person answers', () => {
  const zhang = splitPeople(['张总'], () => false).people[0] ?? { name: '', title: null };
  test.each([
    ['张敏', '总经理', 1],
    ['张敏', 'CTO', 1],
    ['张敏', '工程师', 3],
    ['李敏', '总经理', null],
  ])('to 张总 as %s, %s: %s', (name, title, closeness) => {
    expect(personCloseness(zhang, { name, title })).toBe(closeness);
  });

  test('to his whole name before his namesakes in surname', () => {
    const people = ['张敏仪', '张敏', '张三'].map((name) => ({ name, title: '' }));
    expect(closest(people, (row) => personCloseness({ name: '张敏', title: null }, row))).toEqual([people[1]]);
  });
});
