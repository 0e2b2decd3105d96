import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import type { Finding, RunComparison } from '../../../shared/poc/compare-runs.ts';
import { metrics } from '../../../shared/poc/metrics.ts';
import { useLanguage } from '../../app/i18n.ts';
import { BoundsLevel } from '../criteria/bounds-level.tsx';
import { useFigures } from '../use-poc-words.ts';

const looks = {
  ...{ better: 'good', 'apart-better': 'good', worse: 'bad', 'apart-worse': 'bad' },
  ...{ uncertain: 'line', overlap: 'line', unbounded: 'line', missing: 'line' },
} as const satisfies Readonly<Record<Finding, string>>;
const oneDecimal = { least: 1, most: 1 } as const;

interface ComparisonRowProps {
  readonly line: RunComparison;
  /** The POC's own, 0 to 1. */
  readonly confidence: number;
}

/** Both figures of a criterion with their bounds, how far they are apart, and whether that is more than chance. */
export function ComparisonRow({ line, confidence }: ComparisonRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { figure } = useFigures();
  const { criterion, before, after, difference, bounds, finding } = line;
  const { name, metric } = criterion;
  const isShare = metrics[metric].unit === 'share';
  const plain = (value: number) =>
    isShare ? formatNumber(value * 100, language, oneDecimal) : figure(value, criterion);
  const signed = (value: number) => (value > 0 ? t('poc:compare.more', { value: plain(value) }) : plain(value));
  const inWords = (value: number) => (isShare ? t('poc-evaluation:points', { value: signed(value) }) : signed(value));
  const span = (low: number, high: number, write: (value: number) => string) =>
    t('poc:compare.bounds', { low: write(low), high: write(high) });
  const written = (result: RunComparison['before']) => (
    <td className="num">
      <b>{figure(result?.value ?? null, criterion)}</b>{' '}
      {result === undefined || result.low === null || result.high === null ? null : (
        <span className="poc-beside">{span(result.low, result.high, (value) => figure(value, criterion))}</span>
      )}{' '}
      <BoundsLevel result={result} confidence={confidence} />
    </td>
  );
  return (
    <tr>
      <th scope="row" className="el" title={name}>
        {name}
      </th>
      {written(before)}
      {written(after)}
      <td className="num">
        {difference === null ? '—' : <b>{inWords(difference)}</b>}{' '}
        {bounds === null ? null : <span className="poc-beside">{span(bounds.low, bounds.high, signed)}</span>}
      </td>
      <td>
        <span className={`chip ${looks[finding]}`}>{t(`poc:compare.is.${finding}`)}</span>
      </td>
    </tr>
  );
}
