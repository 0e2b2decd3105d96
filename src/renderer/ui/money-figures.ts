import {
  formatMoney,
  type MoneyScale,
  moneyDivisor,
  moneyParts,
  moneyScaleName,
  withPrefix,
} from '../../shared/kernel/format-money.ts';
import { type Decimals, formatMonths, formatNumber } from '../../shared/kernel/format-number.ts';
import type { Language } from '../../shared/kernel/text.ts';

/** A number with what stands small after it: ¥36.00 M, 3,600 万元. */
export interface Figure {
  readonly text: string;
  readonly after: string;
}

/** Money in one language and scale, in the forms that screens need. */
export interface MoneyFigures {
  /** What a column of `plain` or `short` numbers says above itself: 万元, ¥ million. */
  readonly name: string;
  /** How much money one of the unit is: 10 000 for 万元. */
  readonly one: number;
  /** The same in the next larger unit, for places too narrow for this one; null in the largest. */
  readonly larger: MoneyFigures | null;
  /** The name of the unit stands apart, for headlines that set it small. */
  readonly figure: (value: number) => Figure;
  /** As `figure` with few digits, to be read from the back of a room. */
  readonly rounded: (value: number) => Figure;
  /** With its unit: 3,600 万元, ¥36.00 M. */
  readonly full: (value: number) => string;
  /** Without unit, for columns under a heading that names it. */
  readonly plain: (value: number) => string;
  /** Without unit and with few digits, for the axis and ends of a chart. */
  readonly short: (value: number) => string;
  /** To the cent in 元: 77,526,671.68 元, ¥77,526,671.68. */
  readonly exact: (value: number) => string;
}

const largerScale = { one: 'ten-thousand', 'ten-thousand': 'hundred-million', 'hundred-million': null } as const;

const whole: Decimals = { least: 0, most: 0 };

export function moneyFigures(language: Language, scale: MoneyScale): MoneyFigures {
  const isChinese = language === 'zh-CN';
  const shortDecimals = scale === 'one' || (isChinese && scale === 'ten-thousand') ? whole : { least: 1, most: 1 };
  const { prefix, suffix } = moneyParts(0, language, scale);
  const divisor = moneyDivisor(language, scale);
  const shortNumber = (value: number) => formatNumber(value / divisor, language, shortDecimals);
  const next = largerScale[scale];
  return {
    name: moneyScaleName(language, scale),
    one: divisor,
    larger: next === null ? null : moneyFigures(language, next),
    figure: (value) => ({ text: withPrefix(prefix, moneyParts(value, language, scale).number), after: suffix }),
    rounded: (value) => ({ text: withPrefix(prefix, shortNumber(value)), after: suffix }),
    full: (value) => formatMoney(value, language, scale),
    plain: (value) => moneyParts(value, language, scale).number,
    short: shortNumber,
    exact: (value) => formatMoney(value, language, 'one'),
  };
}

/** Money in its own unit, then in every larger one in which `value` is not a mere fraction: nobody wants 0.32 亿元. */
export function inLargerUnits(money: MoneyFigures, value: number): readonly [MoneyFigures, ...MoneyFigures[]] {
  const { larger } = money;
  return larger === null || Math.abs(value) < larger.one ? [money] : [money, ...inLargerUnits(larger, value)];
}

/** A share as a percentage without its sign: whole, or with `decimals` digits after the point: 800, 295.14, 189.20. */
export function percentText(share: number, language: Language, decimals = 2): string {
  const percent = share * 100;
  const isWhole = Math.abs(percent - Math.round(percent)) < 0.5 * 10 ** -decimals;
  return formatNumber(percent, language, isWhole ? whole : { least: decimals, most: decimals });
}

/** Months with one decimal: 4.0. */
export function monthsText(months: number, language: Language): string {
  return formatMonths(months, language);
}
