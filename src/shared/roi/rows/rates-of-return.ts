import type { Row, RowKind } from '../program.ts';
import { message, singleRow, yearlyRow, yearsFrom } from './build-row.ts';

/**
 * IRR where it is one certain number, and MIRR. One change of sign in the flows means one rate (Descartes). With more,
 * the running totals from the start bound the rates above 0 and those from the end the rates below 0 (Norstrøm 1972 and
 * its mirror image): one change in both together still means one rate, as when a renewal costs more than its year earns.
 */
export function rateRows(horizonYears: number): readonly Row[] {
  const years = yearsFrom(0, horizonYears);
  const changesSign = { cell: 'changesSign', otherwise: 'irr-no-sign-change' } as const;
  const number = (id: string, kind: RowKind = 'helper') => ({ id, kind, label: message(id), unit: '倍' });
  const yesNo = (id: string) => ({ id, kind: 'helper', label: message(id), unit: '', isBoolean: true }) as const;
  const last = horizonYears;
  return [
    ...signRows('sign', 'forward', last, (year) => `net_${year}`),
    ...signRows('cumulativeSign', 'forward', last, (year) => `cumulative_${year}`),
    yearlyRow({ id: 'remaining', kind: 'helper', label: message('remaining'), unit: '元' }, years, (year) =>
      year === last ? `net_${year}` : `net_${year} + remaining_${year + 1}`,
    ),
    ...signRows('remainingSign', 'backward', last, (year) => `remaining_${year}`),
    singleRow(yesNo('changesSign'), 'signChanges > 0'),
    singleRow(
      yesNo('hasOneRate'),
      `OR(signChanges = 1, AND(cumulativeSignChanges + remainingSignChanges = 1, ROUND(cumulative_${last}, 6) <> 0))`,
    ),
    singleRow(number('irrGuess'), null),
    singleRow(
      {
        ...number('irr', 'result'),
        unit: '%',
        conditions: [changesSign, { cell: 'hasOneRate', otherwise: 'irr-not-unique' }],
      },
      'IRR(net, irrGuess)',
    ),
    singleRow(
      { ...number('mirr', 'result'), unit: '%', conditions: [changesSign] },
      'MIRR(net, discountRate, discountRate)',
    ),
  ];
}

/** The sign of the nearest flow before (or after) that is not zero, where it changes, and how often. */
function signRows(
  id: string,
  direction: 'forward' | 'backward',
  horizonYears: number,
  flowOf: (year: number) => string,
): readonly Row[] {
  const head = (suffix: string) => {
    return { id: `${id}${suffix}`, kind: 'helper', label: message(`${id}${suffix}`), unit: '倍' } as const;
  };
  const start = direction === 'forward' ? 0 : horizonYears;
  const neighbour = (year: number) => `${id}_${direction === 'forward' ? year - 1 : year + 1}`;
  const all = yearsFrom(0, horizonYears);
  const others = all.filter((year) => year !== start);
  return [
    yearlyRow(head(''), all, (year) => {
      // A millionth of a yuan is a rounding remainder, not a flow.
      const flow = `ROUND(${flowOf(year)}, 6)`;
      return `IF(${flow} > 0, 1, IF(${flow} < 0, -1, ${year === start ? '0' : neighbour(year)}))`;
    }),
    yearlyRow(head('Change'), others, (year) => `IF(${id}_${year} * ${neighbour(year)} < 0, 1, 0)`),
    singleRow(head('Changes'), `SUM(${id}Change)`),
  ];
}
