import { assertNever } from '../kernel/assert-never.ts';
import { readChineseNumeral } from '../kernel/chinese-numeral.ts';
import { parseTypedNumber } from '../kernel/parse-number.ts';
import { isEmail, isPhone, plainPhone } from '../people/contact-forms.ts';
import { cellText, type IntakeCell } from './cell.ts';
import choiceWords from './choice-words.json' with { type: 'json' };
import type { ChoiceList, ImportField } from './field.ts';
import { comparableWord } from './normal-form.ts';
import { readDate } from './read-date.ts';
import type { ReadValue, RowFaultCode } from './row-fault.ts';

export type Reading = { readonly value: ReadValue } | { readonly fault: RowFaultCode; readonly detail: string };

/** By list, the value of each word that is understood for it. */
const vocabulary = new Map(
  Object.entries(choiceWords).map(([list, values]) => [
    list,
    new Map(
      Object.entries(values).flatMap(([value, words]) =>
        [value, ...words].map((word) => [comparableWord(word), value] as const),
      ),
    ),
  ]),
);

/**
 * What a filled cell means in a field, or why it means nothing there.
 * @param scale What an amount is multiplied with: 10 000 under a head that says 万元.
 */
export function readValue(field: ImportField, cell: IntakeCell, scale: number): Reading {
  const text = cellText(cell).trim();
  switch (field.kind) {
    case 'text':
      return limited(field.isLong ? text : text.replace(/\s*\n\s*/g, ' '), field.longest);
    case 'reference':
      return limited(text.replace(/\s+/g, ' '), field.longest);
    case 'choice':
      return choice(field.words, field.values, cell);
    case 'date': {
      const read = readDate(cell);
      return 'day' in read ? { value: read.day } : { fault: read.fault, detail: '' };
    }
    case 'money':
      return amount(cell, scale, field.most);
    case 'integer': {
      const read = parseTypedNumber(text.replace(/[天日]$/, ''), { percent: false });
      if (read.kind !== 'value') return { fault: 'bad-number', detail: '' };
      const isInside = Number.isInteger(read.value) && read.value >= field.least && read.value <= field.most;
      return isInside ? { value: read.value } : { fault: 'out-of-range', detail: `${field.least}–${field.most}` };
    }
    case 'tags': {
      const labels = [...new Set(text.split(/[,，、;；|\n]+/).map((label) => label.trim()))].filter(
        (label) => label !== '',
      );
      if (labels.length > field.most) return { fault: 'too-many', detail: String(field.most) };
      if (labels.some((label) => label.length > field.longest))
        return { fault: 'too-long', detail: String(field.longest) };
      return { value: labels };
    }
    case 'phone':
      return isPhone(text) ? limited(plainPhone(text), field.longest) : { fault: 'bad-phone', detail: '' };
    case 'email':
      return isEmail(text) ? limited(text.normalize('NFKC'), field.longest) : { fault: 'bad-email', detail: '' };
    default:
      return assertNever(field);
  }
}

/** What amounts under this head are counted in: 金额（万元） → 10 000. */
export function scaleOfHeader(header: string): number {
  const unit =
    /[([（【]\s*(?:单位[:：]?\s*)?(?:人民币|rmb|cny|¥)?\s*(千|万|百万|千万|亿)\s*元?\s*[)\]）】]|(千|万|百万|千万|亿)元$/i.exec(
      header,
    );
  const word = unit?.[1] ?? unit?.[2];
  const read = word === undefined ? null : parseTypedNumber(`1${word}`, { percent: false });
  return read?.kind === 'value' ? read.value : 1;
}

function limited(text: string, longest: number): Reading {
  return text.length > longest ? { fault: 'too-long', detail: String(longest) } : { value: text };
}

function amount(cell: IntakeCell, scale: number, most: number): Reading {
  const text = cellText(cell)
    .normalize('NFKC')
    .replace(/^(人民币|rmb|cny)\s*/i, '')
    .replace(/\s*(元|人民币|rmb|cny)$/i, '');
  const numeral = readChineseNumeral(text);
  const read =
    numeral === null ? parseTypedNumber(text, { percent: false }) : { kind: 'value' as const, value: numeral };
  if (read.kind !== 'value' || text.includes('%')) return { fault: 'bad-number', detail: '' };
  // What names its own unit is not multiplied once more.
  const hasUnit = /[十百千万萬亿億kmb]/i.test(text);
  // One multiplication of an exact decimal: 15.3 under 万元 is 153 000, not 152 999.99.
  const value = hasUnit ? read.value : Number((read.value * scale).toPrecision(15));
  if (value < 0) return { fault: 'negative', detail: '' };
  return value <= most ? { value } : { fault: 'above-most', detail: String(most) };
}

function choice(list: ChoiceList, values: readonly string[], cell: IntakeCell): Reading {
  const text = cellText(cell);
  const found = vocabulary.get(list)?.get(comparableWord(text));
  if (found !== undefined && values.includes(found)) return { value: found };
  const band = list === 'size' ? sizeBand(text) : undefined;
  return band === undefined ? { fault: 'unknown-choice', detail: '' } : { value: band };
}

/** A headcount instead of a band: 350 or 350人. */
function sizeBand(text: string): string | undefined {
  const read = parseTypedNumber(text.normalize('NFKC').replace(/\s*(人|名|people|employees)\s*$/i, ''), {
    percent: false,
  });
  if (read.kind !== 'value' || read.value < 1) return undefined;
  const bands = [
    [100, '1-99'],
    [500, '100-499'],
    [2000, '500-1999'],
    [10_000, '2000-9999'],
  ] as const;
  return bands.find(([below]) => read.value < below)?.[1] ?? '10000+';
}
