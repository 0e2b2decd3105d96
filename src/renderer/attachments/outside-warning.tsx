import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.tsx';
import type { FileActions } from './use-file-actions.tsx';

/** Said once: what it means to open a file in another program. */
export function OutsideWarning({ actions }: { readonly actions: FileActions }) {
  const { t } = useTranslation();
  const { warned, confirmWarning, dismissWarning } = actions;
  if (warned === null) return null;
  return (
    <Dialog label={t('attachments:outside.title')} onClose={dismissWarning}>
      <h2>{t('attachments:outside.title')}</h2>
      <div className="dialog-form">
        <p>{t('attachments:outside.text')}</p>
        <div className="dialog-actions">
          <button type="button" className="btn" onClick={dismissWarning}>
            {t('app:cancel')}
          </button>
          <button type="button" className="btn pri" onClick={() => confirmWarning(warned)}>
            {t('attachments:outside.confirm')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
