import { expect, test } from 'vitest';
import type { z } from 'zod';
import { anyCriterion, anyIssue, anyResult, anyRun, anySignOff } from '../../../test/support/poc.ts';
import { customerPoc } from '../presentation/customer-poc.ts';
import type { PocInFull } from './contract.ts';
import { criterion } from './criterion.ts';
import { toCustomerPoc } from './customer-view.ts';
import { emptyPoc, pocRow } from './model.ts';
import { changeRequest, dataset, effort, emptyChangeRequest, emptyDataset, issue } from './registers.ts';
import { result, run } from './run.ts';
import { type PlanOfPoc, planRow } from './schedule/contract.ts';
import { signOff } from './sign-off.ts';

const marker = '机密';
const id = '00000000-0000-7000-8000-000000000001';
const at = '2026-11-01T02:00:00.000Z';
const record = { id, pocId: id, createdAt: at, updatedAt: at };

/** A record in which every field that takes a free text holds the marker, except those that the customer may read. */
function marked<Schema extends z.ZodObject>(
  { shape }: Schema,
  base: z.infer<Schema>,
  shown: readonly string[],
): z.infer<Schema> {
  const filled = Object.entries<z.ZodType>(shape).flatMap(([key, field]) => {
    const text = [marker + key, [marker + key]].find((each) => field.safeParse(each).success);
    return text === undefined || shown.includes(key) ? [] : [[key, text]];
  });
  return { ...base, ...Object.fromEntries(filled) };
}

const ended = {
  status: 'failed',
  agreedAt: at,
  agreedHash: 'a',
  baselineOn: '2026-11-02',
  endedOn: '2026-11-20',
} as const;
const found: PocInFull = {
  poc: marked(
    pocRow,
    {
      ...{ ...emptyPoc, name: '客服验证', ...ended, id, opportunityId: id, createdAt: at, updatedAt: at },
      ...{
        overrideReason: '',
        overrideBy: '',
        overrideAt: at,
        earlierOverrides: [],
        endReason: '',
        redFlags: ['just-try'],
      },
      ...{ opportunityName: '', accountId: id, accountName: '江岚银行', ownerName: '', customerLeadName: '' },
    },
    ['name', 'accountName'],
  ),
  criteria: [marked(criterion, { ...anyCriterion, ...record, position: 0 }, ['name'])],
  runs: [marked(run, { ...anyRun, ...record, number: 6 }, ['modelVersion'])],
  results: [marked(result, { ...anyResult, ...record, runId: id, criterionId: id }, [])],
  datasets: [marked(dataset, { ...emptyDataset, name: '', ...record }, [])],
  changes: [marked(changeRequest, { ...emptyChangeRequest, name: '', agreedAt: at, openedAt: at, ...record }, [])],
  issues: [marked(issue, { ...anyIssue, ...record }, [])],
  efforts: [
    marked(effort, { teammateId: null, phase: 'tuning', on: '2026-11-05', hours: 971, note: '', ...record }, []),
  ],
  signOffs: [marked(signOff, { ...anySignOff, ...record, resultHash: 'a'.repeat(64), signedResults: '' }, [])],
};

const blocked = {
  kind: 'task' as const,
  ...{ parentId: null, startsOn: '2026-11-02', days: 5, progress: 40, startedOn: null, doneOn: null },
  ...{ isBlocked: true, ownerId: null, customerOwnerId: null, customerOwnerName: '', evidence: '', name: '模型调优' },
  ...{ position: 0, baselineStart: '2026-10-12', baselineEnd: '2026-10-16', ownerName: '周岩', customerName: '赵子昂' },
};
const plan: PlanOfPoc = {
  poc: {
    ...{ id, name: '客服验证', accountId: id, accountName: '江岚银行' },
    ...{
      startsOn: '2026-11-02',
      goLiveOn: '2026-12-01',
      baselineOn: '2026-11-01',
      isOver: false,
      hasOpenCriteria: false,
    },
  },
  tasks: [marked(planRow, { ...record, ...blocked }, ['name', 'ownerName', 'customerName'])],
  links: [],
  importedYears: [],
};
const sent = toCustomerPoc(found, plan, '2026-11-23');

/** Every name of a field, however deep. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysOf)];
}

test('the customer is sent what was agreed, measured and planned, and no word of what is ours', () => {
  const inside = JSON.stringify({ found, plan });
  expect(inside.split(marker).length).toBeGreaterThan(40);
  expect(JSON.stringify(sent)).not.toContain(marker);
  expect(new Set(keysOf(sent))).toEqual(
    new Set([
      ...['accountName', 'name', 'confidenceLevel', 'score', 'mustHaves', 'latestRound', 'criteria', 'plan'],
      ...['number', 'on', 'modelVersion', 'isFinal'],
      ...['id', 'metric', 'direction', 'baseline', 'target', 'stretch', 'mustHave', 'verdict', 'neededSample'],
      ...['result', 'value', 'low', 'high', 'sample'],
      ...['lines', 'kind', 'isInPhase', 'start', 'end', 'progress', 'isDone', 'ours', 'theirs'],
      ...['daysOff', 'from', 'to', 'assumedYears'],
    ]),
  );
});

test('the scorecard and the plan say what they say in our own window', () => {
  expect(sent).toMatchObject({
    ...{ accountName: '江岚银行', name: '客服验证', mustHaves: 'passed' },
    latestRound: { number: 6, on: '2026-11-05', modelVersion: 'v1', isFinal: false },
    criteria: [
      {
        name: '意图识别准确率',
        verdict: 'met',
        result: { value: 0.94, low: anyResult.low, high: anyResult.high, sample: 2000 },
      },
    ],
    plan: {
      lines: [{ name: '模型调优', start: '2026-11-02', end: '2026-11-06', progress: 40, isDone: false, ours: '周岩' }],
      daysOff: [{ from: '2026-11-07', to: '2026-11-08' }],
    },
  });
});

test('what is sent along with it is refused, at every depth', () => {
  expect(customerPoc.parse(sent)).toEqual(sent);
  const [line, one] = [sent.plan?.lines[0], sent.criteria[0]];
  const grown = [
    { ...sent, endReason: marker },
    { ...sent, latestRound: { ...sent.latestRound, note: marker } },
    { ...sent, criteria: [{ ...one, weight: 30 }] },
    { ...sent, criteria: [{ ...one, result: { ...one?.result, details: marker } }] },
    { ...sent, plan: { ...sent.plan, baselineOn: '2026-11-01' } },
    { ...sent, plan: { ...sent.plan, lines: [{ ...line, evidence: marker }] } },
  ];
  expect(grown.map((each) => customerPoc.safeParse(each).success)).toEqual(grown.map(() => false));
});

test('a POC without rounds and lines is sent as one that has its results and plan still to come', () => {
  const empty = { ...found, runs: [], results: [] };
  expect(toCustomerPoc(empty, { ...plan, tasks: [] }, '2026-11-23')).toMatchObject({
    ...{ score: null, mustHaves: 'open', latestRound: null, plan: null },
    criteria: [{ verdict: 'open', result: null, neededSample: null }],
  });
});

test('bounds of another level than the head names are not sent', () => {
  const surer = { ...found, poc: { ...found.poc, confidenceLevel: 0.9 } };
  expect(toCustomerPoc(surer, plan, '2026-11-23').criteria[0]?.result).toMatchObject({ low: null, high: null });
});
