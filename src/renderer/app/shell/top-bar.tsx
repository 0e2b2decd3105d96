import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { usePalette } from '../palette/palette-state.ts';
import { usePreferences, useSetPreferences } from '../preferences.ts';
import { useActionWords, useUndo } from '../undo.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { SavedMark } from './saved-mark.tsx';
import { usePresentation } from './use-presentation.ts';

/** Where you are, whether it is saved, undo, palette, presentation and language. */
export function TopBar() {
  const { t } = useTranslation();
  const openPalette = usePalette((state) => state.toggle);
  const { present } = usePresentation();
  return (
    <header className="top">
      <Breadcrumb />
      <SavedMark />
      <UndoButtons />
      <span className="sp" />
      <button type="button" className="palette" aria-keyshortcuts="Control+K" onClick={openPalette}>
        <Icon name="search" />
        <span>{t('app:palette.placeholder')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <button
        type="button"
        className="btn present"
        aria-keyshortcuts="F5"
        disabled={present === null}
        title={present === null ? t('app:present.unavailable') : undefined}
        onClick={() => present?.()}
      >
        <Icon name="screen" />
        <span>{t('app:present.label')}</span>
        <kbd>F5</kbd>
      </button>
      <LanguageSwitch />
    </header>
  );
}

function UndoButtons() {
  const { t } = useTranslation();
  const words = useActionWords();
  const { undoable, redoable, undo, redo } = useUndo();
  const undoLabel = undoable === null ? t('app:undo.nothing') : t('app:undo.label', { action: words(undoable) });
  const redoLabel = redoable === null ? t('app:redo.nothing') : t('app:redo.label', { action: words(redoable) });
  return (
    <>
      <button
        type="button"
        className="btn ghost sq"
        aria-label={undoLabel}
        title={`${undoLabel} (Ctrl+Z)`}
        disabled={undoable === null}
        onClick={undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="btn ghost sq"
        aria-label={redoLabel}
        title={`${redoLabel} (Ctrl+Shift+Z)`}
        disabled={redoable === null}
        onClick={redo}
      >
        <Icon name="redo" />
      </button>
    </>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const setPreferences = useSetPreferences();
  return (
    <button
      type="button"
      className="btn ghost"
      aria-label={t('app:language.switch')}
      title={t('app:language.switch')}
      onClick={() => setPreferences({ language: language === 'zh-CN' ? 'en' : 'zh-CN' })}
    >
      {t('app:language.both')}
    </button>
  );
}
