import type { InputRule } from '../../workbook/workbook.ts';
import { driverRange } from '../driver-range.ts';
import type { Driver } from '../model.ts';
import type { BookContext } from './book-context.ts';

/** What may be typed for a driver: what the app takes too. */
export function driverRule({ wording }: BookContext, driver: Driver): InputRule {
  const isShare = driver.unit === '%';
  const { least, most } = driverRange(driver);
  const isBounded = most < Number.MAX_VALUE;
  const shown = (limit: number): string =>
    isShare ? `${Number((limit * 100).toPrecision(12))}%` : limit.toLocaleString('en-US', { maximumFractionDigits: 6 });
  const parameters = { label: driver.label, unit: driver.unitLabel, min: shown(driver.min), max: shown(driver.max) };
  return {
    kind: 'number',
    min: least,
    max: isBounded ? most : null,
    whole: false,
    title: wording.inline((words) => words.rule.title),
    message: wording.say((words) => (isBounded ? words.rule.number : words.rule.least), parameters),
  };
}

/** Refuses what has no meaning; −99 % to 1000 % is more than any customer uses. */
export function rateRule({ wording }: BookContext, label: string, least = -0.99, most = 10): InputRule {
  const percent = (share: number): string => `${share * 100}%`;
  const parameters = { label: label.split('\n').join(' '), min: percent(least), max: percent(most), unit: '%' };
  return {
    kind: 'number',
    min: least,
    max: most,
    whole: false,
    title: wording.inline((words) => words.rule.title),
    message: wording.say((words) => words.rule.number, parameters),
  };
}

/** Amortisation years of a cost. */
export function yearsRule({ wording }: BookContext, label: string): InputRule {
  const parameters = { label, min: 1, max: 50, unit: { zh: '年', en: 'years' } };
  return {
    kind: 'number',
    min: 1,
    max: 50,
    whole: true,
    title: wording.inline((words) => words.rule.title),
    message: wording.say((words) => words.rule.whole, parameters),
  };
}
