import { expect, test } from 'vitest';
import { aJudgement, aMap, aStakeholder } from '../../../../test/support/decision-map.ts';
import type { PersonalData } from '../../../shared/people/personal-data.ts';
import { personalDataRows } from './personal-data-rows.ts';

const at = '2026-01-01T00:00:00.000Z';
const nobodyElse: PersonalData = {
  person: {
    ...{ id: 'p', accountId: 'a', accountName: '江岚银行', name: '张敏', title: '总经理', department: '', phone: '' },
    ...{ email: '', cadenceDays: null, createdAt: at, updatedAt: at, lastContactOn: '2026-11-18' },
  },
  ...{ employments: [], acquaintances: [], relationships: [], parts: [], activities: [], tasks: [], pocRoles: [] },
};
const t = (key: string, values: Record<string, string | number> = {}) => [key, ...Object.values(values)].join(' ');
const told = (data: PersonalData) =>
  personalDataRows(data, t).map(({ kind, field, value }) => [kind.split('.')[1], field.split(/[:.]/).at(-1), value]);

test('of somebody hardly known the file holds what is known and no empty lines', () => {
  expect(told(nobodyElse)).toEqual([
    ['person', 'name', '张敏'],
    ['person', 'title', '总经理'],
    ['person', 'account', '江岚银行'],
    ['person', 'lastContact', '2026-11-18'],
  ]);
});

test('a judgement stands in it with its day, how it is known, who judged and what was noted', () => {
  const judgement = { ...aJudgement('s', { value: 'enemy', note: '会上反对' }), authorName: '林晓' };
  const { stage, opportunityName, accountName } = aMap();
  const part = aStakeholder('s', { stance: 'enemy', personalWin: '晋升', vetoScopes: ['legal'] });
  const deal = { stage, opportunityName, accountName };
  const data = {
    ...nobodyElse,
    parts: [{ deal, part, layerName: '', judgements: [judgement], edges: [], mutes: [] }],
  };
  const rows = personalDataRows(data, t);
  expect(rows.find(({ kind }) => kind.endsWith('judgement'))).toEqual({
    ...{ kind: 'personal-data:kind.judgement', about: 'deal', field: 'decision-map:aspect.stance' },
    ...{ value: 'decision-map:stance.enemy', day: '2026-11-23', note: '会上反对' },
    basis: 'decision-map:source.seen · decision-map:confidence.high · 林晓',
  });
  expect(told(data)).toEqual(
    expect.arrayContaining([
      ['part', 'layer', 'decision-map:layer.business'],
      ['part', 'personalWin', '晋升'],
      ['part', 'vetoScopes', 'decision-map:vetoScope.legal'],
    ]),
  );
});

test('what somebody is in a POC, and how he signed', () => {
  const inPoc = { pocName: '客服 POC', opportunityName: '智能客服', day: null, signed: null };
  const signed = {
    outcome: 'passed',
    signerTitle: '总经理',
    signerLayer: 'executive',
    method: 'handwritten',
    conditions: '',
    dissent: '样本偏少',
    isDrawn: true,
  } as const;
  const rows = personalDataRows(
    {
      ...nobodyElse,
      pocRoles: [
        { ...inPoc, role: 'lead', what: '' },
        { ...inPoc, role: 'signer', what: '张敏', day: '2026-11-20', signed },
      ],
    },
    t,
  );
  expect(rows.slice(-2)).toEqual([
    {
      ...{ kind: 'personal-data:kind.poc', about: '智能客服 · 客服 POC', field: 'personal-data:pocRole.lead' },
      ...{ value: '客服 POC', day: null, basis: '', note: '' },
    },
    {
      ...{ kind: 'personal-data:kind.poc', about: '智能客服 · 客服 POC', field: 'personal-data:pocRole.signer' },
      ...{ value: '张敏 · 总经理 · decision-map:layer.executive', day: '2026-11-20' },
      basis: 'poc-signing:outcome.passed · poc-signing:method.handwritten',
      note: 'poc-signing:dissentIs 样本偏少 · personal-data:drawn',
    },
  ]);
});
