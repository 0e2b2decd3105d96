import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { metrics } from '../metrics.ts';
import { schedulePlan } from './schedule.ts';
import { planTemplate } from './template.ts';
import type { PlanTemplate } from './template-fields.ts';
import { asTasks, linksOfTemplate, planOfTemplate, templateDays } from './template-plan.ts';
import { createWorkCalendar } from './work-calendar.ts';

const folder = new URL('../../../../resources/templates/poc/', import.meta.url);
const templates: readonly PlanTemplate[] = readdirSync(folder)
  .sort()
  .map((name) => planTemplate.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
const calendar = createWorkCalendar([]);

/** The template as a plan that begins on a Monday without holidays near. */
function scheduleOf(template: PlanTemplate) {
  const drawn = planOfTemplate(template, 'zh-CN');
  const plan = { tasks: asTasks(drawn), links: linksOfTemplate(drawn), startsOn: '2026-11-02' };
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
      expect(templateDays(template, calendar)).toBe(workDays);
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

  test('weigh a hundred together, and stretch further than their target', () => {
    for (const { criteria } of templates) {
      expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
      for (const { direction, target, stretch } of criteria) {
        const [far, near] = direction === 'higher' ? [stretch, target] : [target, stretch];
        expect(far).toBeGreaterThanOrEqual(near ?? Number.NaN);
      }
    }
  });
});

describe('a template', () => {
  const name = { zh: '一', en: 'One' };
  const task = (key: string, after: readonly unknown[] = [], more: object = {}) => ({
    ...{ key, name, kind: 'task', days: 1, after },
    ...more,
  });
  const withPhases = (...phases: readonly object[]) => planTemplate.safeParse({ ...templates[0], phases });
  const faultsOf = (...phases: readonly object[]) =>
    withPhases(...phases).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

  test('links its phases, waits, and begins some of its tasks later than its first day', () => {
    const parsed = withPhases(
      { key: 'p', name, tasks: [task('a', [], { days: 3 }), task('b', ['c'])] },
      { name, after: [{ key: 'p', waitDays: 2 }], tasks: [task('d'), task('e', [], { notBefore: 9 })] },
      { name: null, tasks: [task('c', [], { owners: ['customer'] })] },
    );
    const plan = planOfTemplate(parsed.data as PlanTemplate, 'en');
    expect([
      plan.links,
      plan.lines.map(({ parent }) => parent),
      templateDays(parsed.data as PlanTemplate, calendar),
    ]).toEqual([
      [
        { from: 6, to: 2, waitDays: 0 },
        { from: 0, to: 3, waitDays: 2 },
      ],
      [null, 0, 0, null, 3, 3, null],
      10,
    ]);
  });

  test.each([
    ['a circle', [{ key: 'p', name, tasks: [task('a', ['p'])] }], 'phases circle'],
    ['what nobody knows', [{ name, tasks: [task('a', ['z'])] }], 'phases.0.tasks.0.after.0 unknown'],
    ['a key twice', [{ key: 'a', name, tasks: [task('a')] }], 'phases.0.tasks.0.key twice'],
    ['a task without days', [{ name, tasks: [task('a', [], { days: 0 })] }], 'phases.0.tasks.0.days days'],
    ['links of no phase', [{ key: 'p', name: null, tasks: [task('a')] }], 'phases.0.name phase'],
  ])('with %s is refused, and the field is named', (_, phases, fault) => {
    expect(faultsOf(...phases)).toEqual([fault]);
  });
});
