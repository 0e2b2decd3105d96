import type { NumberFormat } from '../../workbook/workbook.ts';

/** How a quantity of that unit is shown; a driver's step and value decide whether decimals are needed. */
export function formatFor(unit: string, value: number, step?: number): NumberFormat {
  if (unit.startsWith('%')) return 'percent';
  if (unit === '月') return 'decimal';
  if (step === undefined && /^(?:亿|万)?元/.test(unit)) return 'money';
  const needsDecimals = !Number.isInteger(value) || (step !== undefined && !Number.isInteger(step));
  return needsDecimals ? 'decimal' : 'integer';
}
