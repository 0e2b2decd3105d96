/** Below this the platform's own sorting is as fast. */
const LEAST_FOR_RADIX = 20_000;
const digitBits = 16;
const digits = 2 ** digitBits;
const signBit = 0x8000_0000;

/**
 * The numbers from the smallest to the largest, none of them NaN. A million are sorted by their digits, several times
 * faster than by comparing; the given memory may be used for it.
 * @see D. E. Knuth: The Art of Computer Programming, volume 3, 5.2.5 (radix sorting).
 */
export function sortNumbers(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const count = values.length;
  if (count < LEAST_FOR_RADIX) return values.sort();
  let source = new Uint32Array(values.buffer, values.byteOffset, count * 2);
  let target = new Uint32Array(count * 2);
  // As whole numbers doubles stand in order once the sign is turned round, negative ones in all their bits.
  flipBits(source, 1);
  for (let digit = 0; digit < 4; digit += 1) {
    moveByDigit(source, target, digit);
    [source, target] = [target, source];
  }
  flipBits(source, 0);
  return new Float64Array(source.buffer, source.byteOffset, count);
}

/** Turns the sign bit of each number round, and of those that have this sign all others too. */
function flipBits(words: Uint32Array, sign: 0 | 1): void {
  for (let at = 1; at < words.length; at += 2) {
    const high = words[at] ?? 0;
    const hasSign = high >>> 31 === sign;
    words[at] = hasSign ? ~high : high ^ signBit;
    if (hasSign) words[at - 1] = ~(words[at - 1] ?? 0);
  }
}

/** Moves all numbers to where one of their four digits puts them, equal digits in the order in which they stood. */
function moveByDigit(source: Uint32Array, target: Uint32Array, digit: number): void {
  const [word, shift] = [digit >> 1, (digit & 1) * digitBits];
  const starts = new Uint32Array(digits + 1);
  for (let at = word; at < source.length; at += 2) {
    const next = (((source[at] ?? 0) >>> shift) & (digits - 1)) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let value = 1; value <= digits; value += 1) starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
  for (let at = 0; at < source.length; at += 2) {
    const value = ((source[at + word] ?? 0) >>> shift) & (digits - 1);
    const place = starts[value] ?? 0;
    starts[value] = place + 1;
    target[place * 2] = source[at] ?? 0;
    target[place * 2 + 1] = source[at + 1] ?? 0;
  }
}
