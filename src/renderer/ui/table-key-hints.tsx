import { useTranslation } from 'react-i18next';

/** The keys a table answers to. */
export function TableKeyHints() {
  const { t } = useTranslation();
  return (
    <>
      <span className="keys">
        <kbd>↑</kbd> <kbd>↓</kbd> {t('app:keys.move')}
      </span>
      <span className="keys">
        <kbd>Enter</kbd> {t('app:keys.open')}
      </span>
    </>
  );
}
