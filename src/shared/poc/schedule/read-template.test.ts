import { expect, test } from 'vitest';
import { readTemplate } from './read-template.ts';

const name = { zh: '一', en: 'One' };
const task = { key: 'a', name, kind: 'task', days: 1, after: [] };
const template = { id: 'own', name, phases: [{ name, tasks: [task] }], criteria: [] };
const withTask = (more: object) => ({ ...template, phases: [{ name, tasks: [{ ...task, ...more }] }] });

test('what a file leaves out is filled in', () => {
  const reading = readTemplate(JSON.stringify(template));
  expect(reading.ok ? [reading.template.note, reading.template.phases[0]?.tasks[0]?.owners] : reading).toEqual([
    '',
    [],
  ]);
});

test.each([
  ['{', 'json', ''],
  ['[]', 'value', ''],
  [JSON.stringify({ ...template, criteria: undefined }), 'missing', 'criteria'],
  [JSON.stringify({ ...template, customer: '江岚银行' }), 'strange', 'customer'],
  [JSON.stringify(withTask({ owner: '赵子昂' })), 'strange', 'phases[0].tasks[0].owner'],
  [JSON.stringify(withTask({ days: 2.5 })), 'value', 'phases[0].tasks[0].days'],
  [JSON.stringify(withTask({ days: 0 })), 'days', 'phases[0].tasks[0].days'],
  [JSON.stringify(withTask({ after: [{ key: 'a', waitDays: -1 }] })), 'value', 'phases[0].tasks[0].after[0].waitDays'],
  [JSON.stringify(withTask({ after: ['a'] })), 'circle', 'phases'],
] as const)('%s is refused as %s at “%s”', (text, code, field) => {
  expect(readTemplate(text)).toEqual({ ok: false, fault: { code, field } });
});
