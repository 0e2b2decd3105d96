import { useTranslation } from 'react-i18next';
import { useDemo } from '../app/use-demo.ts';

/** Loading and removing the demo customer. */
export function DemoCard() {
  const { t } = useTranslation();
  const demo = useDemo();
  return (
    <section className="card" aria-labelledby="settings-demo">
      <div className="hd">
        <h2 id="settings-demo">{t('demo:title')}</h2>
      </div>
      <div className="settings-line">
        <span>{demo.isLoaded ? t('demo:loadedText') : t('demo:text')}</span>
        {demo.isLoaded ? (
          <button type="button" className="btn" disabled={demo.isBusy} onClick={demo.remove}>
            {t('demo:remove')}
          </button>
        ) : (
          <button type="button" className="btn" disabled={demo.isBusy} onClick={demo.load}>
            {t('demo:load')}
          </button>
        )}
      </div>
    </section>
  );
}
