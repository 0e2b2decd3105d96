import { irr } from '../../finance/irr.ts';
import { mirr } from '../../finance/mirr.ts';
import { excelNpv } from '../../finance/npv.ts';
import type { FunctionDefinition } from './function-definition.ts';

export const financeFunctions = {
  NPV: {
    excelName: 'NPV',
    parameters: [{ takes: 'ratio' }, { takes: 'common', series: 'needed' }],
    result: 'common',
    evaluation: {
      kind: 'flows',
      apply: (flows, rate) => excelNpv(rate, flows) ?? Number.NaN,
      dividesByZero: (_flows, rate) => rate === -1,
    },
    internal: true,
  },
  IRR: {
    excelName: 'IRR',
    parameters: [{ takes: 'common', series: 'needed' }, { takes: 'ratio' }],
    result: 'ratio',
    evaluation: { kind: 'flows', apply: (flows, guess) => irr(flows, guess) ?? Number.NaN },
    internal: true,
  },
  MIRR: {
    excelName: 'MIRR',
    parameters: [{ takes: 'common', series: 'needed' }, { takes: 'ratio' }, { takes: 'ratio' }],
    result: 'ratio',
    evaluation: {
      kind: 'flows',
      apply: (flows, financeRate, reinvestRate) => mirr(flows, financeRate, reinvestRate) ?? Number.NaN,
      // Excel's answer to flows that are all inflows or all outflows.
      dividesByZero: (flows) => !(flows.some((flow) => flow > 0) && flows.some((flow) => flow < 0)),
    },
    internal: true,
  },
} as const satisfies Record<string, FunctionDefinition>;
