import type { IntakeCell } from '../../intake/cell.ts';
import { comparableWord } from '../../intake/normal-form.ts';
import { parseTypedNumber } from '../../kernel/parse-number.ts';
import flagWords from './flag-words.json' with { type: 'json' };

/** Labels longer than this are text, not labels. */
const LONGEST_LABEL = 200;

/** The label a cell holds, '' when it is blank; a class that one program writes as 1 and another as 1.0 is one class. */
export function readLabel(cell: IntakeCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'number' ? String(cell) : cell.trim();
  const isWhole = text.endsWith('0') && /^-?\d+\.0+$/.test(text);
  return (isWhole ? text.slice(0, text.indexOf('.')) : text).slice(0, LONGEST_LABEL);
}

const letter = /[xob]/i;

/** The number a cell holds; undefined when blank, null when it is no number. */
export function readNumber(cell: IntakeCell | undefined): number | null | undefined {
  if (typeof cell === 'number') return cell;
  const text = cell?.trim() ?? '';
  if (text === '') return undefined;
  const plain = Number(text);
  // 0x10 and its like are no numbers to people.
  if (Number.isFinite(plain) && !(text.startsWith('0') && letter.test(text.charAt(1)))) return plain;
  const typed = parseTypedNumber(text, { percent: false });
  return typed.kind === 'value' ? typed.value : null;
}

const flags = new Map<string, boolean>();
for (const isYes of [true, false]) {
  for (const word of flagWords[isYes ? 'yes' : 'no']) flags.set(flagForm(word), isYes);
}

/** What a cell of yes or no says; undefined when blank, null when it says neither. */
export function readFlag(cell: IntakeCell | undefined): boolean | null | undefined {
  const label = readLabel(cell);
  return label === '' ? undefined : (flags.get(label) ?? flags.get(flagForm(label)) ?? null);
}

/** Marks such as √ are words here too. */
function flagForm(word: string): string {
  return comparableWord(word) || word;
}
