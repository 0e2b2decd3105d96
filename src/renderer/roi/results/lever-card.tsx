import { useTranslation } from 'react-i18next';
import { percentText } from '../../ui/money-figures.ts';
import type { Display } from '../display.ts';
import type { ScenarioView } from '../evaluation.ts';
import styles from './lever-card.module.css';

const colours = {
  'cost-saving': 'var(--cost)',
  efficiency: 'var(--eff)',
  'risk-avoidance': 'var(--risk)',
  revenue: 'var(--rev)',
} as const;

/** What each lever brings in a full year; a lever without numbers stays listed as not counted. */
export function LeverCard({ view, display }: { readonly view: ScenarioView; readonly display: Display }) {
  const { t } = useTranslation();
  const { language, money } = display;
  const counted = view.levers.filter(({ amount }) => amount > 0);
  const total = counted.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <section className="card" aria-label={t('roi:levers.title')}>
      <div className="hd">
        <h2>{t('roi:levers.title')}</h2>
        <span className="cnt el">{t('roi:levers.unit', { unit: display.unitName })}</span>
      </div>
      <div className={styles.bar} aria-hidden="true">
        {counted.map(({ lever, amount }) => (
          <i key={lever} style={{ background: colours[lever], flexGrow: amount / total }} />
        ))}
      </div>
      <ul className={styles.levers}>
        {view.levers.map(({ lever, amount, share }) => (
          <li key={lever} className={amount > 0 ? undefined : styles.off}>
            <i style={amount > 0 ? { background: colours[lever] } : undefined} />
            <span className="el">{t(`roi:lever.${lever}`)}</span>
            <span>
              {amount > 0
                ? t('roi:levers.share', { amount: money.plain(amount), share: percentText(share ?? 0, language, 0) })
                : t('roi:levers.notCounted')}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.cashable}>
        {view.cashableShare === null
          ? t('roi:levers.noBenefit')
          : t('roi:levers.cashable', { share: percentText(view.cashableShare, language, 0) })}
      </p>
    </section>
  );
}
