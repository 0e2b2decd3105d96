import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type MoneyScale, moneyScaleName } from '../../shared/kernel/format-money.ts';
import { type BilingualText, textIn } from '../../shared/kernel/text.ts';
import { displayScales } from '../../shared/roi/model.ts';
import { useLanguage } from '../app/i18n.ts';
import { Select } from '../ui/select.tsx';
import styles from './roi-page.module.css';
import { roiPages, useRoiScreen } from './state.ts';
import type { Editing } from './use-editing.ts';

export interface RoiToolbarProps {
  readonly label: BilingualText;
  readonly version: string;
  readonly scale: MoneyScale;
  readonly editing: Editing;
}

/** The sub-pages, the template the model came from and the unit of money. */
export const RoiToolbar = memo(function RoiToolbar({ label, version, scale, editing }: RoiToolbarProps) {
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
        {t('roi:template', { label: textIn(label, language), version })}
      </span>
      <Select
        label={t('roi:scale.title')}
        value={scale}
        options={displayScales.map((value) => ({ value, label: moneyScaleName(language, value) }))}
        onChange={(displayScale) => {
          editing.setSettings({ displayScale }, 'moving');
          editing.release();
        }}
      />
    </div>
  );
});
