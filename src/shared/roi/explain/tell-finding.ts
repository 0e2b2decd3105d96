import { assertNever } from '../../kernel/assert-never.ts';
import { formatPercent } from '../../kernel/format-number.ts';
import { textIn } from '../../kernel/text.ts';
import type { Finding } from '../findings.ts';
import type { RoiProgram } from '../program.ts';
import { formatOperand } from './format-value.ts';
import { type Reader, rowLabel } from './row-label.ts';

/** A finding as a sentence in the reader's language. */
export function tellFinding(finding: Finding, program: RoiProgram, reader: Reader): string {
  const { language, say } = reader;
  const rows = new Map(program.rows.map((row) => [row.id, row]));
  const label = (id: string) => {
    const row = rows.get(id);
    return row === undefined ? id : rowLabel(row, reader);
  };
  const list = (ids: readonly string[]) => ids.map(label).join(say('listJoint'));
  const tell = (parameters: Readonly<Record<string, string | number>>) => say(`findings.${finding.code}`, parameters);
  switch (finding.code) {
    case 'roi-no-cost':
    case 'no-benefit':
    case 'payback-not-within-horizon':
    case 'amortised-payback-not-positive':
    case 'irr-no-sign-change':
    case 'no-full-ramp-year':
    case 'payback-interpolated':
    case 'payback-no-investment':
      return tell({ results: list(finding.results), years: program.horizonYears });
    case 'irr-not-unique': {
      const rates = finding.rates.map((rate) => formatPercent(rate, language)).join(say('listJoint'));
      return tell({ signChanges: finding.signChanges, rates: rates || say('noRates') });
    }
    case 'division-by-zero':
    case 'number-out-of-range':
      return tell({ row: label(finding.row), drivers: list(finding.drivers) });
    case 'cumulative-falls-below-zero-again':
      return tell({ years: finding.years.join(say('listJoint')) });
    case 'cost-beyond-horizon':
      return tell({ cost: label(finding.cost), year: finding.year });
    case 'full-ramp-not-reached':
      return tell({ year: finding.year });
    case 'conservative-contradicts-base':
    case 'optimistic-contradicts-base':
      return tell({});
    case 'discount-rate-negative':
      return tell({ discountRate: formatPercent(finding.discountRate, language) });
    case 'driver-unanswered':
      return tell({ driver: label(finding.driver) });
    case 'driver-outside-range': {
      const unit = rows.get(finding.driver)?.unit ?? '';
      const value = (number: number) => formatOperand(number, unit, language);
      const { driver, min, max } = finding;
      return tell({ driver: label(driver), value: value(finding.value), min: value(min), max: value(max) });
    }
    case 'template-check':
      return textIn(finding.message, language);
    default:
      return assertNever(finding);
  }
}
