/** What typed text means; an invalid one says why, as a code. */
export type TypedNumber =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'invalid'; readonly code: TypedNumberProblem };

export type TypedNumberProblem = 'not-a-number' | 'misplaced-separator' | 'too-large';

export type TypedNumberOptions = {
  /** The field holds a percentage: a bare `60` means 60 %, as `60%` does. The value is a fraction either way. */
  readonly percent: boolean;
};

/**
 * Reads a number as people type it: `15万`, `1.2亿`, `3千`, `60%`, `1,200`, `1.5e3`, `¥1,200`, `2M`, with full-width digits
 * and Chinese punctuation. Exact: the decimal point is moved in the text, so `15万` is 150000 and `60%` is the double
 * that 0.6 is. Blank text is `blank`.
 */
export function parseTypedNumber(text: string, { percent }: TypedNumberOptions): TypedNumber {
  const typed = normalise(text);
  if (typed === '') return { kind: 'blank' };
  const parts = pattern.exec(typed)?.groups;
  if (parts === undefined) return { kind: 'invalid', code: 'not-a-number' };
  const { sign = '', whole = '', fraction = '', power = '0', scale = '', share = '' } = parts;
  if (whole === '' && fraction === '') return { kind: 'invalid', code: 'not-a-number' };
  if (whole.includes(',') && !grouped.test(whole)) return { kind: 'invalid', code: 'misplaced-separator' };
  const shift = Number(power) + scalePower(scale) - (percent || share !== '' ? 2 : 0);
  const value = Number(`${sign === '-' ? '-' : ''}${whole.replaceAll(',', '') || '0'}.${fraction || '0'}e${shift}`);
  // No −0: a box would show the sign.
  return Number.isFinite(value) ? { kind: 'value', value: value + 0 } : { kind: 'invalid', code: 'too-large' };
}

const pattern =
  /^(?<sign>[-+]?)¥?(?<whole>[\d,]*)(?:\.(?<fraction>\d*))?(?:e(?<power>[-+]?\d{1,4}))?(?<scale>[十百千万亿]{0,3}|k|m|bn|b)(?<share>%?)元?$/iu;
// Thousands as everywhere, or the groups of four that Chinese numbers are read in.
const grouped = /^\d{1,3}(,\d{3})+$|^\d{1,4}(,\d{4})+$/;

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, k: 3, m: 6, b: 9, n: 0 };

/** 千万 is 10³ · 10⁴. */
function scalePower(scale: string): number {
  return [...scale.toLowerCase()].reduce((sum, word) => sum + (powers[word] ?? 0), 0);
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[−–—﹣]/g, '-')
    .replace(/[、]/g, ',')
    .replace(/。/g, '.')
    .replace(/萬/g, '万')
    .replace(/億/g, '亿')
    .replace(/[\s_']/g, '');
}
