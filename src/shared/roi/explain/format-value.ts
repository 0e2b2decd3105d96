import { formatMoney } from '../../kernel/format-money.ts';
import { formatMonths, formatNumber, formatPercent } from '../../kernel/format-number.ts';
import type { Language } from '../../kernel/text.ts';

/** A value inside a formula: with its percent sign, without other units. */
export function formatOperand(value: number, unit: string, language: Language): string {
  if (isPercent(unit)) return formatPercent(value, language);
  const decimals = unit.startsWith('元') ? 2 : 6;
  return formatNumber(value, language, { least: 0, most: decimals });
}

/** A value on its own, with its unit; `unitText` is the reader's word for it, for units that are not money or shares. */
export function formatQuantity(value: number, unit: string, unitText: string, language: Language): string {
  if (isPercent(unit)) return formatPercent(value, language);
  if (unit.startsWith('元')) {
    const per = unitText.replace(/^[元¥]/, '');
    return formatMoney(value, language, 'one') + per;
  }
  const number = unit === '月' ? formatMonths(value, language) : formatNumber(value, language, { least: 0, most: 2 });
  return unitText === '' ? number : `${number} ${unitText}`;
}

function isPercent(unit: string): boolean {
  return unit.startsWith('%');
}
