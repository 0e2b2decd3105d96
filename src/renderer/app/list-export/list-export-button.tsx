import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay } from '../../../shared/kernel/days.ts';
import type { ListFormat } from '../../../shared/tabular/list-file.ts';
import { FloatingPanel } from '../../ui/floating-panel.tsx';
import { showToast } from '../../ui/toast.ts';
import { JobError } from '../../workers/job.ts';
import { describeFailure } from '../failures.ts';
import styles from './list-export.module.css';
import { saveList } from './save-list.ts';
import { type ExportColumn, tableOf } from './table-of.ts';

interface ListExportButtonProps<Row> {
  /** What the list is called: names the sheet and the file. */
  readonly title: string;
  /** The rows as shown: filtered and in their order. A function is asked only when somebody exports. */
  readonly rows: readonly Row[] | (() => Promise<readonly Row[]>);
  /** The columns as shown. */
  readonly columns: readonly ExportColumn<Row>[];
}

const formats = ['xlsx', 'csv'] as const satisfies readonly ListFormat[];

/** Saves a list as shown as Excel or CSV; while a long one is written it can be cancelled. */
export function ListExportButton<Row>({ title, rows, columns }: ListExportButtonProps<Row>) {
  const { t } = useTranslation();
  const anchor = useRef<HTMLButtonElement>(null);
  const running = useRef<AbortController | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isWorking, setWorking] = useState(false);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (format: ListFormat) => {
    const controller = new AbortController();
    running.current = controller;
    setOpen(false);
    setWorking(true);
    try {
      const table = tableOf(columns, typeof rows === 'function' ? await rows() : rows);
      const saved = await saveList({ title, table, format, date: localDay(new Date()) }, controller.signal);
      if (saved !== null) {
        const count = table.rows.length;
        showToast({ kind: 'done', title: t('list-export:saved', { count }), detail: saved.path });
      }
    } catch (error) {
      if (!(error instanceof JobError && error.failure.kind === 'cancelled')) showFailure(error);
    } finally {
      setWorking(false);
    }
  };
  const showFailure = (error: unknown) => {
    const { title: told, advice } = describeFailure(error);
    const isJob = error instanceof JobError;
    showToast({
      kind: 'failure',
      title: isJob ? t('list-export:failed') : told,
      detail: isJob ? t('list-export:failedAdvice') : advice,
    });
  };

  if (isWorking) {
    return (
      <button type="button" className="btn" onClick={() => running.current?.abort()}>
        <span role="status">{t('list-export:working')}</span>
        <span className="mut">{t('list-export:cancel')}</span>
      </button>
    );
  }
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="btn ghost"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {t('list-export:label')}
      </button>
      {isOpen ? (
        <FloatingPanel
          label={t('list-export:choose')}
          anchor={anchor}
          placement="below"
          size="menu"
          onClose={() => setOpen(false)}
        >
          <div className={styles.menu}>
            {formats.map((format) => (
              <button key={format} type="button" className={styles.choice} onClick={() => void run(format)}>
                <b>{t(`list-export:format.${format}`)}</b>
                <span className="mut t12">{t(`list-export:about.${format}`)}</span>
              </button>
            ))}
          </div>
        </FloatingPanel>
      ) : null}
    </>
  );
}
