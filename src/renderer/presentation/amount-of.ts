import { formatNumber, formatPercent } from '../../shared/kernel/format-number.ts';
import { type Language, textIn } from '../../shared/kernel/text.ts';
import type { CustomerRoiModel } from '../../shared/presentation/contract.ts';

/** A driver's value with its unit as one says it: 60%, 400 人, 15 万元/年. */
export function amountOf(
  driver: Pick<CustomerRoiModel['drivers'][number], 'unit' | 'unitLabel'>,
  value: number,
  language: Language,
): string {
  if (driver.unit === '%') return formatPercent(value, language);
  const unit = textIn(driver.unitLabel, language);
  if (language === 'zh-CN' && unit.startsWith('元') && Math.abs(value) >= 1e4) {
    return `${formatNumber(value / 1e4, language)} 万${unit}`;
  }
  return `${formatNumber(value, language)} ${unit}`;
}
