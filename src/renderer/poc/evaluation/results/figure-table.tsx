import { formatNumber } from '../../../../shared/kernel/format-number.ts';
import type { Measure } from '../../../../shared/poc/evaluation/measure.ts';
import { useLanguage } from '../../../app/i18n.ts';
import styles from './results.module.css';
import type { MeasureWords } from './use-measure-words.ts';

export interface FigureLine {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** Stands out: it is the sum of the others. */
  readonly isWhole?: boolean;
  /** By column; none where nothing was measured. */
  readonly measures: ReadonlyMap<string, Measure>;
}

interface FigureTableProps {
  /** Over the names and over the counts. */
  readonly heads: readonly [string, string];
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly lines: readonly FigureLine[];
  readonly words: MeasureWords;
}

/** The same measures for many parts of the data: one line a part, bounds below each value. */
export function FigureTable({ heads: [nameHead, countHead], columns, lines, words }: FigureTableProps) {
  const language = useLanguage();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{nameHead}</th>
          <th scope="col" className="num">
            {countHead}
          </th>
          {columns.map(({ key, label }) => (
            <th key={key} scope="col" className="num">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, count, isWhole = false, measures }) => (
          <tr key={key} className={isWhole ? styles.whole : undefined}>
            <th scope="row" className={`el ${styles.name}`} title={name}>
              {name}
            </th>
            <td className="num">{formatNumber(count, language)}</td>
            {columns.map((column) => (
              <td key={column.key} className="num">
                <Figure measure={measures.get(column.key)} words={words} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figure({ measure, words }: { readonly measure: Measure | undefined; readonly words: MeasureWords }) {
  if (measure === undefined) return <span className="mut">—</span>;
  return (
    <>
      <b>{words.figure(measure.value, measure)}</b>
      <span className={styles.bounds}>{words.interval(measure)}</span>
    </>
  );
}
