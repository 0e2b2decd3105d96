import type { Language } from '../../../shared/kernel/text.ts';
import type { Driver } from '../../../shared/roi/model.ts';

/** Shares are held as fractions and shown in percent. */
export const isPercent = ({ unit }: Pick<Driver, 'unit'>) => unit === '%';

const formats = new Map<Language, Intl.NumberFormat>();

function plainFormat(language: Language): Intl.NumberFormat {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(language, { maximumFractionDigits: 8 });
  formats.set(language, made);
  return made;
}

/** A driver's value as its box shows it: grouped, percentages without the sign, which is the box's unit. */
export function formatInBox(driver: Pick<Driver, 'unit'>, value: number, language: Language): string {
  // 0.07 × 100 is 7.000000000000001 in binary; nobody typed that.
  const shown = isPercent(driver) ? Number((value * 100).toPrecision(14)) : value;
  return plainFormat(language).format(shown);
}
