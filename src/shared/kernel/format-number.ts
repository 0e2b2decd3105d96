import type { Language } from './text.ts';

/** How many decimals a number is shown with. */
export type Decimals = { readonly least: number; readonly most: number };

const formatters = new Map<string, Intl.NumberFormat>();

/** A number for a reader, e.g. `12,000,000` or `1.5`; by default up to six decimals and no trailing zeros. */
export function formatNumber(value: number, language: Language, decimals: Decimals = { least: 0, most: 6 }): string {
  return written(formatterOf(language, 'decimal', decimals), withoutSign(value, decimals.most));
}

/** A fraction as a percentage, e.g. 0.6 → `60%`, 2.95137 → `295.14%`; by default up to two decimals. */
export function formatPercent(value: number, language: Language, decimals: Decimals = { least: 0, most: 2 }): string {
  return written(formatterOf(language, 'percent', decimals), withoutSign(value, decimals.most + 2));
}

/** A count of months with one decimal, e.g. `4.0`. */
export function formatMonths(value: number, language: Language): string {
  return formatNumber(value, language, { least: 1, most: 1 });
}

/** `Intl` writes a hyphen, which is too short for a minus beside figures. */
export const minus = '−';

function written(formatter: Intl.NumberFormat, value: number): string {
  return formatter.format(value).replace('-', minus);
}

/** Making a formatter is slow, using it is fast. */
function formatterOf(language: Language, style: 'decimal' | 'percent', { least, most }: Decimals): Intl.NumberFormat {
  const key = `${language} ${style} ${least} ${most}`;
  const known =
    formatters.get(key) ??
    new Intl.NumberFormat(language, { style, minimumFractionDigits: least, maximumFractionDigits: most });
  formatters.set(key, known);
  return known;
}

/** What is shown as 0 is shown without a minus. */
function withoutSign(value: number, decimals: number): number {
  return Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value;
}
