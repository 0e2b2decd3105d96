/** Excel shows and compares 15 significant decimal digits; what lies beyond is the noise of binary fractions. */
const significantDigits = 15;

// Twice the noise of 15 digits: outside this distance from a step the fast path is certain.
const noise = 1e-14;

/** The way a value is brought to fewer digits: half away from zero, away from zero, or towards zero. */
export type Rounding = 'half' | 'up' | 'down';

/**
 * Rounds to `digits` decimal places as Excel's ROUND, ROUNDUP and ROUNDDOWN do: on the decimal value at 15 significant
 * digits (2.675 → 2.68 although the double lies below), `digits` cut to a whole number, negative ones left of the point.
 * NaN for NaN; may overflow to Infinity.
 */
export function roundDecimal(value: number, digits: number, rounding: Rounding): number {
  if (!Number.isFinite(value) || Number.isNaN(digits)) return Number.NaN;
  const places = Math.trunc(digits);
  const fast = Math.abs(places) <= 15 ? roundFast(value, places, rounding) : undefined;
  return fast ?? roundDigits(value, places, rounding);
}

/** The largest whole number not above `value`, after the value is taken at 15 digits: INT((0.1+0.7)*10) = 8. */
export function floorDecimal(value: number): number {
  const nearest = Math.round(value);
  if (value === nearest || Math.abs(value - nearest) > noise * Math.abs(value)) return Math.floor(value);
  return Math.floor(Number(value.toPrecision(significantDigits)));
}

/**
 * The order of two numbers as Excel's comparisons see it: equal when their 15 significant digits agree (so
 * 0.1+0.2 = 0.3). Returns a negative number, 0 or a positive number; NaN when either is NaN.
 */
export function compareDecimal(left: number, right: number): number {
  const difference = left - right;
  if (difference === 0 || !(Math.abs(difference) <= noise * (Math.abs(left) + Math.abs(right)))) return difference;
  return left.toPrecision(significantDigits) === right.toPrecision(significantDigits) ? 0 : difference;
}

/** Scaling and rounding in binary; undefined where binary noise could tip the decision. */
function roundFast(value: number, places: number, rounding: Rounding): number | undefined {
  const power = 10 ** Math.abs(places);
  const scaled = Math.abs(places >= 0 ? value * power : value / power);
  if (scaled >= 1e15) return undefined;
  const whole = Math.floor(scaled);
  const fraction = scaled - whole;
  const margin = noise * (scaled + 1);
  const isNearStep =
    rounding === 'half' ? Math.abs(fraction - 0.5) <= margin : fraction <= margin || 1 - fraction <= margin;
  if (isNearStep) return undefined;
  const isRaised = rounding === 'half' ? fraction > 0.5 : rounding === 'up';
  // Both operands are exact, so the one rounding of this operation gives the double nearest to the decimal result.
  const magnitude = places >= 0 ? (whole + (isRaised ? 1 : 0)) / power : (whole + (isRaised ? 1 : 0)) * power;
  return value < 0 ? -magnitude : magnitude;
}

function roundDigits(value: number, places: number, rounding: Rounding): number {
  if (value === 0) return 0;
  const [mantissa = '', power = '0'] = Math.abs(value)
    .toExponential(significantDigits - 1)
    .split('e');
  const digits = mantissa.replace('.', '');
  const kept = Number(power) + 1 + places;
  if (kept >= significantDigits) return value;
  const head = kept > 0 ? digits.slice(0, kept) : '0';
  const tail = kept >= 0 ? digits.slice(kept) : `0${digits}`;
  const isRaised = rounding === 'half' ? tail.charAt(0) >= '5' : rounding === 'up' && /[1-9]/.test(tail);
  const magnitude = Number(`${BigInt(head) + (isRaised ? 1n : 0n)}e${-places}`);
  return value < 0 ? -magnitude : magnitude;
}
