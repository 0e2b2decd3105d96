import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import styles from './export-page.module.css';
import type { ExportState } from './use-workbook-export.ts';

/** How the export is going, and where the file lies when it is done. */
export function ExportStatus({ state, onCancel }: { readonly state: ExportState; readonly onCancel: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.status} role="status">
      {state.kind === 'working' ? (
        <>
          <progress value={state.share} max={1} aria-label={t('roi:export.working')} />
          <span>{t('roi:export.working')}</span>
          <button type="button" className="btn t24" onClick={onCancel}>
            {t('roi:export.cancel')}
          </button>
        </>
      ) : null}
      {state.kind === 'saving' ? <span>{t('roi:export.saving')}</span> : null}
      {state.kind === 'saved' ? (
        <>
          <Icon name="check" />
          <span className={styles.path}>{t('roi:export.saved', { path: state.path })}</span>
        </>
      ) : null}
      {state.kind === 'failed' ? (
        <span className={styles.failure}>
          <Icon name="warn" />
          {t(`roi:export.failed.${state.reason}`, { detail: state.detail })}
        </span>
      ) : null}
    </div>
  );
}
