import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cellText, type IntakeRow } from '../../../../shared/intake/cell.ts';
import { formatNumber } from '../../../../shared/kernel/format-number.ts';
import type { MissKind } from '../../../../shared/poc/evaluation/miss-keeper.ts';
import type { Miss } from '../../../../shared/poc/evaluation/tally.ts';
import type { EvaluationTask } from '../../../../shared/poc/evaluation/task.ts';
import { reportFailure } from '../../../app/failures.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { Select } from '../../../ui/select.tsx';
import { missesOf } from '../session.ts';
import { TableCard } from '../table-card.tsx';
import styles from './results.module.css';

const PAGE = 50;
/** Of more kinds than these the rarest are reached from the table of labels alone. */
const OFFERED_KINDS = 200;

interface MissBrowserProps {
  readonly heads: readonly string[];
  readonly task: EvaluationTask;
  readonly kinds: readonly MissKind[];
  /** Null = the most frequent kind. */
  readonly chosen: Miss | null;
  readonly onChoose: (kind: Miss) => void;
}

/** Wrong rows, page by page, as the worker kept them; they are on this screen and nowhere else. */
export function MissBrowser({ heads, task, kinds, chosen, onChoose }: MissBrowserProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [page, setPage] = useState(0);
  const index = Math.max(0, chosen === null ? 0 : kinds.findIndex((kind) => isSame(kind, chosen)));
  const kind = kinds[index];
  const rows = useMisses(kind, page * PAGE);
  const nameOf = useMissName(task);
  if (kind === undefined) return null;
  const offered = kinds.slice(0, OFFERED_KINDS);
  if (!offered.includes(kind)) offered.push(kind);
  // Two columns may be called the same.
  const columns = heads.map((head, at) => ({ head, at }));
  const last = Math.max(0, Math.ceil(kind.kept / PAGE) - 1);
  return (
    <TableCard
      title={t('poc-evaluation:view.misses')}
      note={
        <>
          <Select
            label={t('poc-evaluation:misses.kind')}
            value={String(index)}
            options={offered.map((each) => ({
              value: String(kinds.indexOf(each)),
              label: `${nameOf(each)} (${formatNumber(each.count, language)})`,
            }))}
            onChange={(value) => {
              const next = kinds[Number(value)];
              setPage(0);
              if (next !== undefined) onChoose(next);
            }}
          />
          <span className="cnt el">
            {kind.kept < kind.count
              ? t('poc-evaluation:misses.kept', { count: kind.kept, shown: formatNumber(kind.kept, language) })
              : ''}
            {t('poc-evaluation:misses.privacy')}
          </span>
        </>
      }
      tools={
        <>
          <button type="button" className="btn" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t('poc-evaluation:misses.previous')}
          </button>
          <span className="mut">{t('poc-evaluation:misses.page', { page: page + 1, pages: last + 1 })}</span>
          <button type="button" className="btn" disabled={page >= last} onClick={() => setPage(page + 1)}>
            {t('poc-evaluation:misses.next')}
          </button>
        </>
      }
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('poc-evaluation:preview.line')}
            </th>
            {columns.map(({ head, at }) => (
              <th key={at} scope="col" className="el" title={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line}>
              <td className="num mut">{formatNumber(line, language)}</td>
              {columns.map(({ at }) => (
                <td key={at} className="el" title={cellText(cells[at])}>
                  {cellText(cells[at])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableCard>
  );
}

/** A page of rows, asked for anew whenever the kind or the page changes. */
function useMisses(kind: Miss | undefined, from: number): readonly IntakeRow[] {
  const [rows, setRows] = useState<readonly IntakeRow[]>([]);
  const { actual, given } = kind ?? { actual: '', given: '' };
  useEffect(() => {
    let isWanted = true;
    missesOf({ actual, given }, from, PAGE)
      .then((found) => {
        if (isWanted) setRows(found);
      })
      .catch(reportFailure);
    return () => {
      isWanted = false;
    };
  }, [actual, given, from]);
  return rows;
}

/** A kind of mistake in words: what was true and what was said, or which question was answered badly. */
function useMissName(task: EvaluationTask): (kind: Miss) => string {
  const { t } = useTranslation();
  const named = (label: string) => (label === '' ? t('poc-evaluation:others') : label);
  return ({ actual, given }) => {
    if (task === 'conversations' || task === 'answers') return t(`poc-evaluation:miss.${given}`);
    if (task === 'before-after') return t(`poc-evaluation:miss.${given === 'right' ? 'better' : 'worse'}`);
    return t('poc-evaluation:misses.pair', { actual: named(actual), given: named(given) });
  };
}

function isSame(one: Miss, other: Miss): boolean {
  return one.actual === other.actual && one.given === other.given;
}
