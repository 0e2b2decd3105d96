import type { SayWord } from '../../kernel/say.ts';
import { type Language, textIn } from '../../kernel/text.ts';
import type { Row } from '../program.ts';

/** The reader's language and the words of `roi-words.json` in it. */
export type Reader = { readonly language: Language; readonly say: SayWord };

/** What a row is called. */
export function rowLabel(row: Row, { language, say }: Reader): string {
  const { label } = row;
  if (label.kind === 'text') return textIn(label.text, language);
  const parameters = Object.entries(label.parameters).map(([name, value]) => {
    return [name, typeof value === 'number' ? value : textIn(value, language)] as const;
  });
  return say(`rows.${label.code}`, Object.fromEntries(parameters));
}

/** What a cell is called: the row, and the year where the row has years. */
export function cellLabel(row: Row, year: number | null, reader: Reader): string {
  const label = rowLabel(row, reader);
  if (year === null) return label;
  return year === 0 ? reader.say('atInvestment', { label }) : reader.say('inYear', { label, year });
}

/** What several years of a row are called together. */
export function yearsLabel(row: Row, years: readonly number[], reader: Reader): string {
  return reader.say('inYears', { label: rowLabel(row, reader), years: years.join(reader.say('listJoint')) });
}

/** The reader's word for a row's unit: the model's own, else the product's. */
export function unitLabel(row: Row, { language, say }: Reader): string {
  if (row.unitLabel !== undefined) return textIn(row.unitLabel, language);
  const code = unitCodes[row.unit];
  return code === undefined ? '' : say(`units.${code}`);
}

const unitCodes: Readonly<Record<string, string>> = {
  元: 'money',
  '元/年': 'money-per-year',
  '元/月': 'money-per-month',
  年: 'years',
  月: 'months',
};
