import { expect, test } from 'vitest';
import { namesIn, orderByDependency } from './dependencies.ts';
import type { Expression } from './expression.ts';
import { parseFormula } from './parse.ts';

function parsed(text: string): Expression {
  const result = parseFormula(text, { internal: true });
  if (!result.ok) throw new Error(result.error.code);
  return result.expression;
}

function formulas(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Expression> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, parsed(text)]));
}

test('names are listed once, in reading order', () => {
  expect(namesIn(parsed('IF(b>-a%, 人数+SUM(a,流), b) * 1'))).toEqual(['b', 'a', '人数', '流']);
});

test('a formula comes after those it needs, and inputs are no part of the order', () => {
  const order = orderByDependency(
    formulas({ roi: 'net/cost', net: 'gain-cost', gain: '人数*2', cost: '5', 说明: 'roi' }),
  );
  expect(order).toEqual({ ok: true, order: ['gain', 'cost', 'net', 'roi', '说明'] });
});

test('independent formulas keep the order in which they were given', () => {
  expect(orderByDependency(formulas({ c: '1', a: 'x', b: '2' }))).toEqual({ ok: true, order: ['c', 'a', 'b'] });
});

test('a cycle names its members in the order of reference and the place that leads into it', () => {
  const order = orderByDependency(formulas({ top: 'a + 1', a: '1 + b', b: 'c * 2', c: 'IF(x > 0, a, 1)' }));
  expect(order).toEqual({
    ok: false,
    error: { code: 'cycle', formula: 'a', members: ['a', 'b', 'c'], span: { start: 4, end: 5 } },
  });
});

test('a formula that refers to itself is a cycle of one', () => {
  expect(orderByDependency(formulas({ a: '2 * a' }))).toEqual({
    ok: false,
    error: { code: 'cycle', formula: 'a', members: ['a'], span: { start: 4, end: 5 } },
  });
});

test('a formula needed on two ways is no cycle', () => {
  expect(orderByDependency(formulas({ a: 'b + c', b: 'd', c: 'd', d: '1' }))).toEqual({
    ok: true,
    order: ['d', 'b', 'c', 'a'],
  });
});

test('a series stands for the formulas of its years', () => {
  const years = new Map([['net', ['net_0', 'net_1']]]);
  const order = orderByDependency(
    formulas({ result: 'SUM(net)', net_1: 'net_0 * 2', net_0: '1' }),
    (name) => years.get(name) ?? [name],
  );
  expect(order).toEqual({ ok: true, order: ['net_0', 'net_1', 'result'] });
});

test('a chain of twenty thousand formulas does not overflow the stack', () => {
  const chain = new Map(Array.from({ length: 20_000 }, (_, i) => [`f${i}`, parsed(`f${i + 1} + 1`)]));
  const order = orderByDependency(chain);
  expect(order.ok && [order.order.length, order.order[0], order.order.at(-1)]).toEqual([20_000, 'f19999', 'f0']);
});

test('formulas named like properties of every object are ordered like others', () => {
  const named = new Map([
    ['__proto__', parsed('constructor + 1')],
    ['constructor', parsed('1')],
  ]);
  expect(orderByDependency(named)).toEqual({ ok: true, order: ['constructor', '__proto__'] });
});
