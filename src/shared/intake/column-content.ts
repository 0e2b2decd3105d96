import { cellText, type IntakeCell } from './cell.ts';
import type { ImportField } from './field.ts';
import { readDate } from './read-date.ts';

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const phone = /^\+?\d[\d\s()-]{6,18}\d$/;

/** A kind of content that speaks for a field, or null when it could be anything. */
export type ColumnContent = 'email' | 'phone' | 'date' | null;

/** What most of a column's cells look like. */
export function contentOf(samples: readonly IntakeCell[]): ColumnContent {
  const texts = samples.map((cell) => cellText(cell).normalize('NFKC').trim()).filter((text) => text !== '');
  if (texts.length === 0) return null;
  const share = (matches: (text: string) => boolean) => texts.filter(matches).length / texts.length;
  if (share((text) => email.test(text)) > 0.6) return 'email';
  if (share((text) => /\D/.test(text.slice(0, 5)) && 'day' in readDate(text)) > 0.6) return 'date';
  return share((text) => phone.test(text)) > 0.6 ? 'phone' : null;
}

/** True when such content could fill the field. */
export function suits(content: ColumnContent, field: ImportField): boolean {
  return content !== null && field.kind === content;
}
