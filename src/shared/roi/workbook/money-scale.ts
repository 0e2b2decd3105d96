import { moneyDivisor, moneyScaleName } from '../../kernel/format-money.ts';
import type { Language } from '../../kernel/text.ts';
import { displayScales, type Settings } from '../model.ts';
import type { BookContext } from './book-context.ts';
import { quoted } from './cells.ts';

/** Keys under which the places of the cover's cells are kept; no formula of a model can hold such a name. */
export const SCALE_CELL = '$scale';
export const DIVISOR_CELL = '$divisor';

type DisplayScale = Settings['displayScale'];

/** Whose units the book counts in: a book in both languages has one number for both readers, counted in 万 and 亿. */
function countsIn({ options }: BookContext): Language {
  return options.languages === 'both' ? 'zh-CN' : options.languages;
}

/** Yuan in one unit of the scale, as the app shows it in the book's language. */
export function divisorOf(context: BookContext, scale: DisplayScale): number {
  return moneyDivisor(countsIn(context), scale);
}

/** The word that stands in the list of the scale cell. Without a comma: that ends an entry of the list. */
export function scaleWord(context: BookContext, scale: DisplayScale): string {
  const { wording, options } = context;
  if (options.languages !== 'both') return moneyScaleName(options.languages, scale);
  return wording.inline((words) => words.scale[scale]);
}

export function scaleWords(context: BookContext): readonly string[] {
  return displayScales.map((scale) => scaleWord(context, scale));
}

/** The divisor that follows from the word in the scale cell. */
export function divisorFormula(context: BookContext, scaleCell: string): string {
  return displayScales.reduceRight(
    (otherwise, scale) =>
      scale === 'one'
        ? otherwise
        : `IF(${scaleCell}=${quoted(scaleWord(context, scale))},${divisorOf(context, scale)},${otherwise})`,
    '1',
  );
}
