import { assertNever } from '../../kernel/assert-never.ts';
import { displayScales, type Settings } from '../model.ts';
import type { BookContext } from './book-context.ts';
import { quoted } from './cells.ts';

/** Keys under which the places of the cover's cells are kept; no formula of a model can hold such a name. */
export const SCALE_CELL = '$scale';
export const DIVISOR_CELL = '$divisor';

type DisplayScale = Settings['displayScale'];

/** Yuan in one unit of the scale. */
export function divisorOf(scale: DisplayScale): number {
  switch (scale) {
    case 'one':
      return 1;
    case 'ten-thousand':
      return 10_000;
    case 'hundred-million':
      return 100_000_000;
    default:
      return assertNever(scale);
  }
}

/** The word that stands in the list of the scale cell. */
export function scaleWord({ wording }: BookContext, scale: DisplayScale): string {
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
        : `IF(${scaleCell}=${quoted(scaleWord(context, scale))},${divisorOf(scale)},${otherwise})`,
    '1',
  );
}
