import { useTranslation } from 'react-i18next';
import { languages } from '../../shared/kernel/text.ts';
import { themes } from '../../shared/system/model.ts';
import { usePreferences, useSetPreferences } from '../app/preferences.ts';
import { Segmented } from '../ui/segmented.tsx';

/** Language and theme; both take effect at once. */
export function AppearanceCard() {
  const { t } = useTranslation();
  const { language, theme } = usePreferences();
  const setPreferences = useSetPreferences();
  return (
    <section className="card" aria-labelledby="settings-appearance">
      <div className="hd">
        <h2 id="settings-appearance">{t('settings:appearance')}</h2>
      </div>
      <div className="settings-line">
        <span>{t('settings:language.label')}</span>
        <Segmented
          label={t('settings:language.label')}
          options={languages.map((value) => ({ value, label: t(`settings:language.${value}`) }))}
          value={language}
          onChange={(value) => setPreferences({ language: value })}
        />
      </div>
      <div className="settings-line">
        <span>{t('settings:theme.label')}</span>
        <Segmented
          label={t('settings:theme.label')}
          options={themes.map((value) => ({ value, label: t(`settings:theme.${value}`) }))}
          value={theme}
          onChange={(value) => setPreferences({ theme: value })}
        />
      </div>
    </section>
  );
}
