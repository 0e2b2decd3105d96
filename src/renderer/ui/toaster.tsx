import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import { useOpenDialogs } from './open-dialogs.ts';
import { dismissToast, useToasts } from './toast.ts';
import './toaster.css';

/**
 * Where short messages appear; read out politely and never in the way of the keyboard. With a dialog open they appear in
 * it: all else lies under its veil, where nothing can be read or pressed.
 */
export function Toaster() {
  const { t } = useTranslation();
  const toasts = useToasts((state) => state.toasts);
  const dialog = useOpenDialogs(({ dialogs }) => dialogs.at(-1));
  return createPortal(
    <div className="toaster" role="status" aria-live="polite">
      {toasts.map(({ key, kind, title, detail, action, secondAction }) => (
        <div key={key} className={`toast ${kind}`}>
          <Icon name={kind === 'failure' ? 'warn' : 'check'} />
          <div className="toast-words">
            <b>{title}</b>
            {detail === undefined ? null : <p>{detail}</p>}
          </div>
          {[action, secondAction].map((offer) =>
            offer === undefined ? null : (
              <button
                key={offer.label}
                type="button"
                className="btn t24"
                onClick={() => {
                  offer.run();
                  dismissToast(key);
                }}
              >
                {offer.label}
              </button>
            ),
          )}
          <button
            type="button"
            className="btn ghost sq t24"
            aria-label={t('app:close')}
            onClick={() => dismissToast(key)}
          >
            <Icon name="x" />
          </button>
        </div>
      ))}
    </div>,
    dialog ?? document.body,
  );
}
