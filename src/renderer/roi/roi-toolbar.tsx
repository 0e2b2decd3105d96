import { useTranslation } from 'react-i18next';
import { moneyScaleName } from '../../shared/kernel/format-money.ts';
import { textIn } from '../../shared/kernel/text.ts';
import { displayScales, type RoiModel } from '../../shared/roi/model.ts';
import { useLanguage } from '../app/i18n.ts';
import { useActionWords, useUndo } from '../app/undo.ts';
import { Icon } from '../ui/icon.tsx';
import { Select } from '../ui/select.tsx';
import styles from './roi-page.module.css';
import { roiPages, useRoiScreen } from './state.ts';
import type { Editing } from './use-editing.ts';

/** The sub-pages, the template the model came from, the unit of money, and undo. */
export function RoiToolbar({ model, editing }: { readonly model: RoiModel; readonly editing: Editing }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const page = useRoiScreen((state) => state.page);
  const { undoable, undo } = useUndo();
  const actionWords = useActionWords();
  const undoWords = undoable === null ? t('roi:undo.nothing') : t('roi:undo.action', { action: actionWords(undoable) });
  return (
    <div className={styles.toolbar}>
      <nav className="seg" aria-label={t('roi:pages.title')}>
        {roiPages.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === page ? 'page' : undefined}
            onClick={() => useRoiScreen.setState({ page: each })}
          >
            {t(`roi:pages.${each}`)}
          </button>
        ))}
      </nav>
      <span className={`el t12 mut ${styles.template}`}>
        {t('roi:template', { label: textIn(model.label, language), version: model.template.version })}
      </span>
      <Select
        label={t('roi:scale.title')}
        value={model.settings.displayScale}
        options={displayScales.map((value) => ({ value, label: moneyScaleName(language, value) }))}
        onChange={(displayScale) => {
          editing.setSettings({ displayScale }, 'moving');
          editing.release();
        }}
      />
      <button
        type="button"
        className="btn ghost sq"
        title={undoWords}
        aria-label={undoWords}
        disabled={undoable === null}
        onClick={undo}
      >
        <Icon name="undo" />
      </button>
    </div>
  );
}
