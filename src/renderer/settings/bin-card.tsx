import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { binDays } from '../../shared/bin/model.ts';

/** The way to what was deleted. */
export function BinCard() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <section className="card" aria-labelledby="settings-bin">
      <div className="hd">
        <h2 id="settings-bin">{t('bin:title')}</h2>
      </div>
      <div className="settings-line">
        <span>{t('bin:settingsText', { days: binDays })}</span>
        <button type="button" className="btn" onClick={() => void navigate({ to: '/bin' })}>
          {t('bin:open')}
        </button>
      </div>
    </section>
  );
}
