import { assertNever } from '../../../shared/kernel/assert-never.ts';
import { type Driver, driverValue, type SourceKind } from '../../../shared/roi/model.ts';

/** Who a number comes from, in one letter. */
export const markLetters = ['customer', 'measured', 'benchmark', 'estimate', 'quotation', 'question'] as const;
export type MarkLetter = (typeof markLetters)[number];

/** What the mark beside a number tells: the letter who said it, the frame how sure it is. */
export interface SourceMark {
  readonly letter: MarkLetter;
  readonly isConfirmed: boolean;
}

function letterOf(kind: SourceKind): MarkLetter {
  switch (kind) {
    case 'customer-stated':
    case 'customer-document':
      return 'customer';
    case 'poc-measured':
      return 'measured';
    case 'industry-benchmark':
    case 'public-material':
      return 'benchmark';
    case 'our-estimate':
      return 'estimate';
    case 'our-quotation':
      return 'quotation';
    default:
      return assertNever(kind);
  }
}

/** The mark of a driver: blank is a question, a default that nobody has touched is our estimate. */
export function sourceMarkOf(driver: Driver): SourceMark {
  if (driverValue(driver) === null) return { letter: 'question', isConfirmed: false };
  return {
    letter: letterOf(driver.provenance?.kind ?? 'our-estimate'),
    isConfirmed: (driver.provenance?.confirmedBy ?? '') !== '',
  };
}
