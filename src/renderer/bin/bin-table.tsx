import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BinEntry, binDays } from '../../shared/bin/model.ts';
import { useLanguage } from '../app/i18n.ts';
import type { Column } from '../ui/column.ts';
import { DataTable } from '../ui/data-table.tsx';
import { formatCount, formatMoment } from '../ui/format.ts';
import { Notice } from '../ui/notice.tsx';
import { useLetterMatch } from '../ui/use-hit-letters.ts';
import { useRowSelection } from '../ui/use-row-selection.ts';
import { useBinWords } from './use-bin-words.ts';

interface BinTableProps {
  readonly entries: readonly BinEntry[];
  readonly isBusy: boolean;
  readonly onRestore: (entries: readonly BinEntry[]) => void;
  readonly onErase: (entries: readonly BinEntry[]) => void;
  readonly onEmpty: () => void;
}

const keys = ['names', 'kind', 'along', 'at', 'left'] as const;
type Key = (typeof keys)[number];
type Row = BinEntry & { readonly id: string };

const millisecondsOfDay = 86_400_000;

/** What was deleted, newest first; buttons act on the ticked rows, or on the active one when none is ticked. */
export function BinTable({ entries, isBusy, onRestore, onErase, onEmpty }: BinTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useBinWords();
  const [text, setText] = useState('');
  const hitsOf = useLetterMatch(text);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [sort, setSort] = useState<{ readonly key: Key; readonly descending: boolean }>({
    key: 'at',
    descending: true,
  });
  const rows = useMemo(() => {
    const found = entries
      .map((entry): Row => ({ ...entry, id: String(entry.batch) }))
      .filter(({ names }) => text.trim() === '' || names.some((name) => hitsOf(name).size > 0));
    const sortValue = (row: Row): string | number => {
      if (sort.key === 'names') return words.names(row);
      if (sort.key === 'kind') return words.kind(row.kind);
      return sort.key === 'along' ? row.along.length : row.batch;
    };
    const sorted = found.toSorted((left, right) => compare(sortValue(left), sortValue(right), language));
    return sort.descending ? sorted.toReversed() : sorted;
  }, [entries, text, hitsOf, sort, words, language]);
  const { selected, selection, clear: untick } = useRowSelection(rows);
  const active = rows.find(({ id }) => id === activeId) ?? rows[0];
  const chosen = selected.length > 0 ? selected : active === undefined ? [] : [active];
  const count = chosen.length > 1 ? ` (${formatCount(chosen.length, language)})` : '';

  const columns: readonly Column<Row, Key>[] = [
    {
      key: 'names',
      header: t('bin:column.names'),
      render: (row) => <span title={words.names(row)}>{words.names(row)}</span>,
    },
    { key: 'kind', header: t('bin:column.kind'), width: '112px', quiet: true, render: (row) => words.kind(row.kind) },
    {
      key: 'along',
      header: t('bin:column.along'),
      width: '30%',
      quiet: true,
      render: (row) => <span title={words.along(row)}>{words.along(row)}</span>,
    },
    {
      key: 'at',
      header: t('bin:column.at'),
      width: '176px',
      quiet: true,
      render: (row) => formatMoment(new Date(row.at), language),
    },
    {
      key: 'left',
      header: t('bin:column.left'),
      width: '96px',
      align: 'end',
      quiet: true,
      render: (row) => t('bin:daysLeft', { count: daysLeft(row.at) }),
    },
  ];

  return (
    <section className="card bin">
      <div className="bin-tools">
        <input
          className="box"
          type="search"
          aria-label={t('bin:search')}
          placeholder={t('bin:search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button
          type="button"
          className="btn pri"
          disabled={isBusy || chosen.length === 0}
          onClick={() => {
            onRestore(chosen);
            untick();
          }}
        >
          {t('bin:restore')}
          {count}
        </button>
        <button type="button" className="btn" disabled={isBusy || chosen.length === 0} onClick={() => onErase(chosen)}>
          {t('bin:erase')}
          {count}
        </button>
        <span className="sp" />
        <button type="button" className="btn" disabled={isBusy} onClick={onEmpty}>
          {t('bin:empty')}
        </button>
      </div>
      {rows.length === 0 ? (
        <Notice tone="empty" icon="search" title={t('bin:noMatch.title')} text={t('bin:noMatch.text')}>
          <button type="button" className="btn" onClick={() => setText('')}>
            {t('bin:noMatch.showAll')}
          </button>
        </Notice>
      ) : (
        <DataTable
          label={t('bin:title')}
          columns={columns}
          rows={rows}
          activeId={active?.id ?? null}
          onActivate={({ id }) => setActiveId(id)}
          onOpen={(row) => onRestore([row])}
          sort={sort}
          onSort={setSort}
          selection={selection}
        />
      )}
      <footer className="table-foot">
        <span role="status">{t('bin:count', { count: rows.length, shown: formatCount(rows.length, language) })}</span>
        <span className="mut">{t('bin:note', { days: binDays })}</span>
        <span className="sp" />
        <span className="keys">
          <kbd>Space</kbd> {t('app:keys.tick')}
        </span>
        <span className="keys">
          <kbd>Enter</kbd> {t('bin:restore')}
        </span>
      </footer>
    </section>
  );
}

function compare(left: string | number, right: string | number, language: string): number {
  if (typeof left === 'string' && typeof right === 'string') return left.localeCompare(right, language);
  return Number(left) - Number(right);
}

/** Whole days until it is erased, at least one. */
function daysLeft(at: string): number {
  return Math.max(1, Math.ceil((Date.parse(at) + binDays * millisecondsOfDay - Date.now()) / millisecondsOfDay));
}
