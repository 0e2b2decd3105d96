import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cellText } from '../../shared/intake/cell.ts';
import { type ImportCounts, type RowOutcome, type RowReport, rowOutcomes } from '../../shared/intake/model.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatCount } from '../ui/format.ts';
import { Segmented } from '../ui/segmented.tsx';
import { useVirtualRows } from '../ui/use-virtual-rows.ts';
import { dataRows } from './columns-of.ts';
import type { ImportSetup } from './state.ts';
import { useFaultWords } from './use-fault-words.ts';

type Filter = RowOutcome | 'all';

interface RowTableProps {
  readonly setup: ImportSetup;
  readonly counts: ImportCounts;
  readonly reports: readonly RowReport[];
}

/** One stop of the Tab key, from which the arrows scroll. */
const reachable = { role: 'grid', tabIndex: 0 } as const;

const chips = { create: 'good', update: '', unchanged: 'line', refuse: 'warn' } as const;

/** What becomes of each row and why; refused rows first in sight when there are any. */
export function RowTable({ setup, counts, reports }: RowTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFaultWords(setup.entity);
  const [filter, setFilter] = useState<Filter>(counts.refuse > 0 ? 'refuse' : 'all');
  const shown = useMemo(
    () => (filter === 'all' ? reports : reports.filter(({ outcome }) => outcome === filter)),
    [reports, filter],
  );
  const cells = useMemo(
    () => new Map(dataRows(setup.read, setup.header).map((row) => [row.line, row.cells])),
    [setup.read, setup.header],
  );
  const mapped = setup.columns.flatMap((column, index) => (column === null ? [] : [index]));
  const { scroller, visible, before, after } = useVirtualRows(shown.length);
  const options = (['all', ...rowOutcomes] as const)
    .map((value) => ({ value, count: value === 'all' ? reports.length : counts[value] }))
    .filter(({ value, count }) => value === 'all' || count > 0)
    .map(({ value, count }) => ({
      value,
      label: `${value === 'all' ? t('intake:rows.all') : t(`intake:rows.outcomes.${value}`)} ${formatCount(count, language)}`,
    }));

  return (
    <>
      <div className="intake-filter">
        <Segmented label={t('intake:rows.filter')} value={filter} options={options} onChange={setFilter} />
      </div>
      <div className="table-scroller" ref={scroller}>
        <table
          className="data-table intake-rows"
          {...reachable}
          aria-label={t('intake:rows.label')}
          aria-rowcount={shown.length + 1}
        >
          <thead>
            <tr>
              <th className="num" style={{ width: '72px' }}>
                {t('intake:rows.line')}
              </th>
              <th style={{ width: '96px' }}>{t('intake:rows.outcome')}</th>
              <th style={{ width: '36%' }}>{t('intake:rows.content')}</th>
              <th>{t('intake:rows.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {before > 0 ? <tr className="spacer" style={{ height: before }} /> : null}
            {visible.map((index) => {
              const report = shown[index];
              if (report === undefined) return null;
              const row = cells.get(report.line) ?? [];
              const content = mapped
                .map((column) => cellText(row[column]))
                .filter((text) => text !== '')
                .join(' · ');
              const reasons = [...report.faults, ...report.notes].map(words).join(language === 'en' ? '; ' : '；');
              return (
                <tr key={report.line} aria-rowindex={index + 2}>
                  <td className="num mut">{report.line}</td>
                  <td>
                    <span className={`chip ${chips[report.outcome]}`}>
                      {t(`intake:rows.outcomes.${report.outcome}`)}
                    </span>
                  </td>
                  <td className="el" title={content}>
                    {content}
                  </td>
                  <td className={report.faults.length > 0 ? 'el' : 'el mut'} title={reasons}>
                    {reasons}
                  </td>
                </tr>
              );
            })}
            {after > 0 ? <tr className="spacer" style={{ height: after }} /> : null}
          </tbody>
        </table>
        {shown.length === 0 ? <p className="intake-none mut">{t('intake:rows.none')}</p> : null}
      </div>
    </>
  );
}
