import type { DecisionMap } from '../../src/shared/decision-map/map.ts';
import { aMap } from './decision-map.ts';

const executive = { layer: 'executive' } as const;
const procurement = { layer: 'procurement', buyingRole: 'evaluator' } as const;
const compliance = { layer: 'compliance' } as const;
const technical = { layer: 'technical', buyingRole: 'evaluator' } as const;
const [inner, structure, outside] = [
  { politicalStatus: 'inner-circle' },
  { politicalStatus: 'political-structure' },
  { politicalStatus: 'outside' },
] as const;

/** The credit card centre of a bank as the design's picture of the map shows it on 23 November 2026. */
export function bankMap(): DecisionMap {
  return aMap({
    stage: 'poc',
    people: {
      沈国梁: {
        ...executive,
        ...inner,
        buyingRole: 'approver',
        influence: 5,
        coverage: 'brief',
        verifiedOn: '2026-10-21',
      },
      顾文静: {
        ...{ ...executive, ...inner, buyingRole: 'approver', influence: 4, coverage: 'no-contact' },
        ...{ stance: 'non-supporter', verifiedOn: null },
      },
      邵立: { ...procurement, ...structure, influence: 3, coverage: 'brief', verifiedOn: '2026-11-06' },
      何佳: { ...procurement, ...outside, influence: 1, coverage: 'no-contact', verifiedOn: null },
      罗崇: {
        ...{ ...compliance, ...structure, influence: 4, coverage: 'no-contact', verifiedOn: null },
        ...{ vetoKind: 'absolute', vetoRelease: '等保三级证书' },
      },
      叶青: { ...compliance, ...outside, influence: 2, coverage: 'brief', verifiedOn: '2026-11-12' },
      张敏: {
        ...{ ...inner, buyingRole: 'decision-maker', influence: 5, coverage: 'multiple' },
        ...{ stance: 'supporter', verifiedOn: '2026-11-18' },
      },
      陈思远: {
        ...{ ...structure, buyingRole: 'user', influence: 3, coverage: 'in-depth' },
        ...{ stance: 'mentor', personalWin: '客服运营数字化标杆', verifiedOn: '2026-11-20' },
      },
      吴卫东: {
        ...outside,
        buyingRole: 'user',
        influence: 2,
        coverage: 'brief',
        stance: 'enemy',
        verifiedOn: '2026-10-29',
      },
      林浩: {
        ...{ ...technical, ...structure, influence: 4, coverage: 'multiple' },
        ...{ stance: 'supporter', verifiedOn: '2026-11-19' },
      },
      赵子昂: { ...technical, ...outside, influence: 2, coverage: 'in-depth', stance: 'mentor' },
      冯凯: {
        ...{ ...technical, ...outside, influence: 2, coverage: 'brief' },
        ...{ stance: 'non-supporter', verifiedOn: '2026-10-08' },
      },
    },
    ties: [
      ['邵立', 'reports-to', '顾文静'],
      ['顾文静', 'reports-to', '沈国梁'],
      ['何佳', 'reports-to', '邵立'],
      ['叶青', 'reports-to', '罗崇'],
      ['罗崇', 'reports-to', '沈国梁'],
      ['张敏', 'reports-to', '沈国梁'],
      ['张敏', 'influences', '顾文静', { weight: 2 }],
      ['张敏', 'influences', '叶青', { weight: 2 }],
      ['陈思远', 'reports-to', '张敏'],
      ['陈思远', 'conflict', '吴卫东'],
      ['赵子昂', 'influences', '陈思远'],
      ['赵子昂', 'reports-to', '林浩'],
      ['冯凯', 'reports-to', '林浩'],
      ['林浩', 'reports-to', '沈国梁'],
      ['林浩', 'influences', '张敏', { weight: 3 }],
    ],
  });
}
