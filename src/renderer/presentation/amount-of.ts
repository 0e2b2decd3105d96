import type { TFunction } from 'i18next';
import { exponent } from '../../shared/formula/unit.ts';
import { parseUnit } from '../../shared/formula/unit-spelling.ts';
import { formatNumber } from '../../shared/kernel/format-number.ts';
import { type Language, textIn } from '../../shared/kernel/text.ts';
import type { CustomerRoiModel } from '../../shared/presentation/contract.ts';
import { formatQuantity } from '../../shared/roi/explain/format-value.ts';

/** From here on Chinese counts money in ten thousands. */
const tenThousand = 1e4;

function isMoney(unit: string): boolean {
  const parsed = parseUnit(unit);
  return parsed.ok && exponent(parsed.unit, 'money') === 1;
}

/** A driver's value with its unit as one says it: 60%, 400 人, 15 万元/年. */
export function amountOf(
  driver: Pick<CustomerRoiModel['drivers'][number], 'unit' | 'unitLabel'>,
  value: number,
  language: Language,
  t: TFunction,
): string {
  const unit = textIn(driver.unitLabel, language);
  if (language === 'zh-CN' && Math.abs(value) >= tenThousand && isMoney(driver.unit)) {
    return t('presentation:tenThousand', { number: formatNumber(value / tenThousand, language), unit });
  }
  return formatQuantity(value, driver.unit, unit, language);
}
