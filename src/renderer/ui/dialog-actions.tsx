import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface DialogActionsProps {
  /** What the form does, on the button that sends it. */
  readonly submit: string;
  readonly isBusy?: boolean;
  readonly onClose: () => void;
  /** Another way on, at the other end of the row. */
  readonly aside?: ReactNode;
}

/** The end of a dialog with a form: away without a change, or on. */
export function DialogActions({ submit, isBusy = false, onClose, aside = null }: DialogActionsProps) {
  const { t } = useTranslation();
  return (
    <div className="dialog-actions">
      {aside}
      <button type="button" className="btn" onClick={onClose}>
        {t('app:cancel')}
      </button>
      <button type="submit" className="btn pri" disabled={isBusy}>
        {submit}
      </button>
    </div>
  );
}
