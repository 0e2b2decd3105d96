import { useTranslation } from 'react-i18next';

/** The keys a table answers to. */
export function TableKeyHints({ canTick = false }: { readonly canTick?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="keys">
        <kbd>↑</kbd> <kbd>↓</kbd> {t('app:keys.move')}
      </span>
      {canTick ? (
        <span className="keys">
          <kbd>Space</kbd> {t('app:keys.tick')}
        </span>
      ) : null}
      <span className="keys">
        <kbd>Enter</kbd> {t('app:keys.open')}
      </span>
    </>
  );
}
