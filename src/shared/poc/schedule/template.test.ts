import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planLinkOf, planTaskOf } from '../../../../test/support/plans.ts';
import { metrics } from '../metrics.ts';
import { schedulePlan } from './schedule.ts';
import { type PlanTemplate, planTemplate } from './template.ts';
import { planOfTemplate } from './template-plan.ts';
import { createWorkCalendar } from './work-calendar.ts';

const folder = new URL('../../../../resources/templates/poc/', import.meta.url);
const templates: readonly PlanTemplate[] = readdirSync(folder)
  .sort()
  .map((name) => planTemplate.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
const calendar = createWorkCalendar([]);

/** The template as a plan that begins on a Monday without holidays near. */
function scheduleOf(template: PlanTemplate) {
  const { lines, links } = planOfTemplate(template, 'zh-CN');
  const tasks = lines.map(({ kind, days, parent }, at) =>
    planTaskOf(`${at}`, days, { kind, parentId: parent === null ? null : `${parent}` }),
  );
  const plan = { tasks, links: links.map(({ from, to }) => planLinkOf(`${from}`, `${to}`)), startsOn: '2026-11-02' };
  const scheduling = schedulePlan(plan, calendar, '2026-11-02');
  if (!scheduling.ok) throw new Error(template.id);
  return scheduling.schedule;
}

describe('the templates of plans', () => {
  test('are the five cases of the handbook', () => {
    expect(templates.map(({ id }) => id)).toEqual([
      'customer-service',
      'fraud-detection',
      'knowledge-base',
      'smart-cockpit',
      'content-generation',
    ]);
  });

  test.each(templates.map((template) => [template.id, template] as const))(
    '%s takes two to four weeks through three phases and ten milestones, and begins on its first day',
    (_, template) => {
      const { span } = scheduleOf(template);
      const workDays = calendar.pointOf(span?.end ?? '') + 1 - calendar.pointOf(span?.start ?? '');
      const { lines } = planOfTemplate(template, 'zh-CN');
      expect({
        start: span?.start,
        isTwoToFourWeeks: workDays >= 10 && workDays <= 20,
        phases: lines.filter(({ kind }) => kind === 'phase').map(({ name }) => name),
        milestones: lines.filter(({ kind }) => kind === 'milestone').map(({ name }) => name),
      }).toEqual({
        start: '2026-11-02',
        isTwoToFourWeeks: true,
        phases: ['数据准备', '模型调优', '效果评估'],
        milestones: [
          ...['启动会', '环境就绪', '数据到位', '基线测试', '中期检查', '调优冻结'],
          ...['正式评测', '结果汇报', '签收', '商务下一步'],
        ],
      });
    },
  );

  test('judge every metric in the direction in which it gets better', () => {
    const criteria = templates.flatMap((template) => template.criteria);
    expect(criteria.filter(({ metric, direction }) => metrics[metric].direction !== direction)).toEqual([]);
  });

  test.each([
    ['a task that comes after one below it', { after: ['b'] }],
    ['a task without days', { days: 0 }],
  ])('%s is refused', (_, wrong) => {
    const name = { zh: '一', en: 'One' };
    const task = { key: 'a', name, kind: 'task', days: 1, after: [], ...wrong };
    const [template] = templates;
    const parsed = planTemplate.safeParse({
      ...template,
      phases: [{ name, tasks: [task, { ...task, key: 'b', days: 1, after: [] }] }],
    });
    expect(parsed.success).toBe(false);
  });
});
