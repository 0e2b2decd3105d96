import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.tsx';

/** What stands in place of a page that failed to draw: the records are safe, and there is a way on. */
export function PageCrash({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice tone="failure" title={t('app:crash.title')} text={t('app:crash.advice')}>
      <button type="button" className="btn pri" onClick={reset}>
        {t('app:crash.retry')}
      </button>
      <button type="button" className="btn" onClick={() => window.location.reload()}>
        {t('app:crash.reload')}
      </button>
      <details className="notice-details">
        <summary>{t('app:crash.details')}</summary>
        <pre>{error instanceof Error ? error.message : String(error)}</pre>
      </details>
    </Notice>
  );
}
