import { formatNumber } from '../../../shared/kernel/format-number.ts';
import type { Language } from '../../../shared/kernel/text.ts';
import type { Driver } from '../../../shared/roi/model.ts';

/** Shares, yearly rates among them (`%/年`), are held as fractions and shown in percent. */
export const isPercent = ({ unit }: Pick<Driver, 'unit'>) => unit.startsWith('%');

/** A driver's value as its box shows it: grouped, percentages without the sign, which is the box's unit. */
export function formatInBox(driver: Pick<Driver, 'unit'>, value: number, language: Language): string {
  return formatNumber(isPercent(driver) ? value * 100 : value, language);
}
