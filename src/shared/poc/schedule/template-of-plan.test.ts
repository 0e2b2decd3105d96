import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar, daysOf, planLinkOf, planTaskOf, randomPlan } from '../../../../test/support/plans.ts';
import type { Criterion } from '../criterion.ts';
import type { Plan } from './plan.ts';
import { planTemplate } from './template.ts';
import { type TemplateSource, templateOfPlan } from './template-of-plan.ts';
import { asTasks, linksOfTemplate, notBeforeDay, planOfTemplate } from './template-plan.ts';

const words = { id: 'own', name: '客服标准做法', note: '两周，四百席以上' };
const emptyScope = { useCases: [], inScope: '', outOfScope: '', integrations: '', users: '' };
const at = '2026-01-01T00:00:00.000Z';
const person = '019ab000-0000-7000-8000-000000000001';

const criterion: Criterion = {
  ...{ id: person, pocId: person, position: 0, createdAt: at, updatedAt: at },
  ...{ name: '江岚银行意图识别准确率', useCase: '江岚银行夜间', metric: 'accuracy', direction: 'higher' },
  ...{ baseline: 0.8217, target: 0.9, stretch: 0.95, mustHave: true, weight: 40, method: 'sampled', minSample: 400 },
  ...{ layer: null, personId: person, ownerId: person, customerOwnerId: person },
};
const plan: Plan = {
  startsOn: '2026-11-02',
  tasks: [
    planTaskOf('准备', 0, { kind: 'phase' }),
    planTaskOf('赵子昂与 Wang Lei 脱敏', 3, {
      ...{ parentId: '准备', startsOn: '2026-11-05', startedOn: '2026-11-06', doneOn: '2026-11-10', progress: 100 },
      ...{ ownerId: person, customerOwnerName: '赵子昂', evidence: '赵子昂 11月10日 邮件，识别率 82.17%' },
      ...{ baselineStart: '2026-11-02', baselineEnd: '2026-11-04' },
    }),
    planTaskOf('江岚银行信用卡中心签收 2026-11-20', 0, { customerOwnerId: person }),
  ],
  links: [planLinkOf('准备', '江岚银行信用卡中心签收 2026-11-20', 2)],
};
const poc: TemplateSource['poc'] = {
  ...emptyScope,
  kind: 'pilot',
  ...{ useCases: ['江岚银行夜间来电'], inScope: '由王磊提供数据，2026年11月3日前', users: '坐席' },
};
const names = ['江岚银行', '江岚银行信用卡中心', '赵子昂', '王磊', 'Wang Lei', '王', ''];

test('a template of a POC bears no name of the customer or a person, no day and no figure of what was measured', () => {
  const template = templateOfPlan({ poc, plan, criteria: [criterion], names }, words, calendar);
  const text = JSON.stringify(template);
  const told = [...names.filter((name) => name.length > 1), person, '82.17', '0.8217', '2026', '11月', '邮件'];
  expect(told.filter((each) => text.includes(each))).toEqual([]);
  expect(template).toEqual({
    ...{ id: 'own', name: { zh: '客服标准做法', en: '客服标准做法' }, note: '两周，四百席以上', kind: 'pilot' },
    scope: { ...emptyScope, useCases: ['…夜间来电'], inScope: '由…提供数据，…前', users: '坐席' },
    phases: [
      {
        ...{ key: 'line-1', name: { zh: '准备', en: '准备' }, after: [], owners: [] },
        tasks: [
          {
            ...{ key: 'line-2', name: { zh: '…与 … 脱敏', en: '…与 … 脱敏' }, kind: 'task', days: 3, notBefore: 3 },
            ...{ after: [], owners: ['ours', 'customer'] },
          },
        ],
      },
      {
        ...{ key: null, name: null, after: [], owners: [] },
        tasks: [
          {
            ...{ key: 'line-3', name: { zh: '…签收 …', en: '…签收 …' }, kind: 'milestone', days: 0, notBefore: null },
            ...{ after: [{ key: 'line-1', waitDays: 2 }], owners: ['customer'] },
          },
        ],
      },
    ],
    criteria: [
      {
        ...{ metric: 'accuracy', text: { zh: '…意图识别准确率', en: '…意图识别准确率' }, direction: 'higher' },
        ...{ baseline: null, target: 0.9, stretch: 0.95, mustHave: true, weight: 40, method: 'sampled' },
        ...{ minSample: 400, layer: null },
      },
    ],
  });
});

test('a name of Latin letters is only taken out as a whole word', () => {
  const tasks = [planTaskOf('Link the Li account, ask LI (a+b)', 1)];
  const source = {
    poc: { ...poc, ...emptyScope },
    plan: { ...plan, tasks, links: [] },
    criteria: [],
    names: ['Li', '(a+b)'],
  };
  expect(templateOfPlan(source, words, calendar).phases[0]?.tasks[0]?.name.en).toBe('Link the … account, ask … …');
});

test('any plan becomes a template that is valid as a file, and from it the plan as it was', () => {
  fc.assert(
    fc.property(randomPlan, (random) => {
      const source = { poc: { ...poc, ...emptyScope }, plan: random, criteria: [], names: [] };
      const template = planTemplate.parse(JSON.parse(JSON.stringify(templateOfPlan(source, words, calendar))));
      const drawn = planOfTemplate(template, 'zh-CN');
      const tasks = asTasks(drawn).map((task, index) => {
        const line = drawn.lines[index] ?? { notBefore: null };
        return { ...task, startsOn: notBeforeDay(line, random.startsOn, calendar) };
      });
      const again = { tasks, links: linksOfTemplate(drawn), startsOn: random.startsOn };
      expect(daysOf(again)).toEqual(daysOf(random));
      expect(tasks.map(({ name, kind, days }) => [name, kind, days])).toEqual(
        random.tasks.map((task) => [task.name, task.kind, task.days]),
      );
    }),
  );
});
