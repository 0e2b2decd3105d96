import { useTranslation } from 'react-i18next';
import { moneyScaleName } from '../../shared/kernel/format-money.ts';
import { textIn } from '../../shared/kernel/text.ts';
import { displayScales, type RoiModel } from '../../shared/roi/model.ts';
import { useLanguage } from '../app/i18n.ts';
import { Select } from '../ui/select.tsx';
import styles from './roi-page.module.css';
import { roiPages, useRoiScreen } from './state.ts';
import type { Editing } from './use-editing.ts';

/** The sub-pages, the template the model came from and the unit of money. */
export function RoiToolbar({ model, editing }: { readonly model: RoiModel; readonly editing: Editing }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const page = useRoiScreen((state) => state.page);
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
    </div>
  );
}
