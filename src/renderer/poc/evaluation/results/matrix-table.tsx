import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '../../../../shared/kernel/format-number.ts';
import type { LabelMatrix, Miss } from '../../../../shared/poc/evaluation/tally.ts';
import type { EvaluationTask } from '../../../../shared/poc/evaluation/task.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { TableCard } from '../table-card.tsx';
import styles from './results.module.css';

/** More labels than these make no table that anybody reads. */
const SHOWN_LABELS = 30;

interface MatrixTableProps {
  readonly matrix: LabelMatrix;
  readonly task: EvaluationTask;
  /** Shows the wrong rows of a cell. */
  readonly onOpen: (kind: Miss) => void;
}

/** Which label was taken for which: darker the larger its part of the row; a wrong cell opens its rows. */
export function MatrixTable({ matrix, task, onOpen }: MatrixTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const labels = matrix.labels.slice(0, SHOWN_LABELS);
  const named = (label: string) => (label === '' ? t('poc-evaluation:others') : label);
  const [rowsOf, columnsOf] =
    task === 'agreement' ? (['first-judge', 'second-judge'] as const) : (['actual', 'predicted'] as const);
  return (
    <TableCard
      title={t('poc-evaluation:view.matrix')}
      note={
        <span className="cnt">
          {t('poc-evaluation:matrix.axes', {
            rows: t(`poc-evaluation:role.${rowsOf}`),
            columns: t(`poc-evaluation:role.${columnsOf}`),
          })}
          {matrix.labels.length > SHOWN_LABELS
            ? t('poc-evaluation:matrix.more', { shown: SHOWN_LABELS, count: matrix.labels.length })
            : ''}
        </span>
      }
    >
      <table className={styles.matrix}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {labels.map((label) => (
              <th key={label} scope="col" className={`el ${styles.label}`} title={label}>
                {named(label)}
              </th>
            ))}
            <th scope="col" className={styles.label}>
              {t('poc-evaluation:matrix.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {labels.map((actual, row) => {
            const counts = matrix.counts[row] ?? [];
            const total = counts.reduce((sum, count) => sum + count, 0);
            return (
              <tr key={actual}>
                <th scope="row" className={`el ${styles.label}`} title={actual}>
                  {named(actual)}
                </th>
                {labels.map((given, column) => (
                  <Cell
                    key={given}
                    count={counts[column] ?? 0}
                    share={total === 0 ? 0 : (counts[column] ?? 0) / total}
                    isRight={row === column}
                    label={t('poc-evaluation:matrix.open', { actual: named(actual), given: named(given) })}
                    onOpen={() => onOpen({ actual, given })}
                  />
                ))}
                <td className="num mut">{formatNumber(total, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableCard>
  );
}

interface CellProps {
  readonly count: number;
  /** Of its row, 0 to 1. */
  readonly share: number;
  readonly isRight: boolean;
  readonly label: string;
  readonly onOpen: () => void;
}

function Cell({ count, share, isRight, label, onOpen }: CellProps) {
  const language = useLanguage();
  const style = { '--part': `${Math.round(share * 28)}%` } as CSSProperties;
  const content = (
    <>
      {formatNumber(count, language)}
      <span className={styles.bounds}>{formatPercent(share, language, { least: 1, most: 1 })}</span>
    </>
  );
  return (
    <td className={isRight ? styles.right : styles.wrong} style={style}>
      {isRight || count === 0 ? (
        content
      ) : (
        <button type="button" title={label} onClick={onOpen}>
          {content}
        </button>
      )}
    </td>
  );
}
