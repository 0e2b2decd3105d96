import { useTranslation } from 'react-i18next';

/** The keys the board answers to. */
export function BoardKeyHints() {
  const { t } = useTranslation();
  return (
    <>
      <span className="keys">
        <kbd>↑</kbd> <kbd>↓</kbd> <kbd>←</kbd> <kbd>→</kbd> {t('app:keys.move')}
      </span>
      <span className="keys">
        <kbd>Shift</kbd> <kbd>←</kbd> <kbd>→</kbd> {t('opportunities:board.keys.stage')}
      </span>
      <span className="keys">
        <kbd>M</kbd> {t('opportunities:board.keys.menu')}
      </span>
      <span className="keys">
        <kbd>Enter</kbd> {t('app:keys.open')}
      </span>
    </>
  );
}
