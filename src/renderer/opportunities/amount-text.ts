import { formatNumber } from '../../shared/kernel/format-number.ts';
import { parseTypedNumber } from '../../shared/kernel/parse-number.ts';
import type { Language } from '../../shared/kernel/text.ts';
import type { ReadResult } from '../ui/use-auto-save.ts';

const largest = 1e15;

/** A contract amount as people write it: 150000, 15万, 1.2亿, ¥3.5m; an empty box means unknown. */
export function readAmount(text: string, reason: string): ReadResult<number | null> {
  const typed = parseTypedNumber(text, { percent: false });
  if (typed.kind === 'blank') return { ok: true, value: null };
  const isAmount = typed.kind === 'value' && typed.value >= 0 && typed.value <= largest && !/[%％]/.test(text);
  return isAmount ? { ok: true, value: typed.value } : { ok: false, reason };
}

/**
 * The amount as its box shows it, readable by `readAmount`: in tens of thousands for a Chinese reader where that comes
 * out even (`inTenThousands` puts the word), else to the last digit.
 */
export function amountText(
  amount: number | null,
  language: Language,
  inTenThousands: (number: string) => string,
): string {
  if (amount === null) return '';
  const isEven = language === 'zh-CN' && amount >= 10_000 && Number.isInteger(amount / 100);
  return isEven ? inTenThousands(formatNumber(amount / 10_000, language)) : formatNumber(amount, language);
}
