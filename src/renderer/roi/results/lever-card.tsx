import { useTranslation } from 'react-i18next';
import { textWidth } from '../../../shared/kernel/text-width.ts';
import { firstWithin } from '../../ui/fit-figure.ts';
import { inLargerUnits, type MoneyFigures, percentText } from '../../ui/money-figures.ts';
import type { Display } from '../display.ts';
import type { ScenarioView } from '../evaluation.ts';
import styles from './lever-card.module.css';

const colours = {
  'cost-saving': 'var(--cost)',
  efficiency: 'var(--eff)',
  'risk-avoidance': 'var(--risk)',
  revenue: 'var(--rev)',
} as const;

/** What a line of the narrow card has for name and amount, in pixels. */
const lineWidth = 164;

/** What each lever brings in a full year; a lever without numbers stays listed as not counted. */
export function LeverCard({ view, display }: { readonly view: ScenarioView; readonly display: Display }) {
  const { t } = useTranslation();
  const { language } = display;
  const counted = view.levers.filter(({ amount }) => amount > 0);
  const total = counted.reduce((sum, { amount }) => sum + amount, 0);
  const amountText = ({ plain }: MoneyFigures, { amount, share }: ScenarioView['levers'][number]) =>
    t('roi:levers.share', { amount: plain(amount), share: percentText(share ?? 0, language, 0) });
  const nameWidth = Math.max(0, ...counted.map(({ lever }) => textWidth(t(`roi:lever.${lever}`), 12)));
  const money = firstWithin(
    inLargerUnits(display.money, total),
    (each) => counted.map((lever) => amountText(each, lever)),
    12,
    lineWidth - nameWidth,
  );
  return (
    <section className="card" aria-label={t('roi:levers.title')}>
      <div className="hd">
        <h2>{t('roi:levers.title')}</h2>
        <span className="cnt el">{t('roi:levers.unit', { unit: money.name })}</span>
      </div>
      <div className={styles.bar} aria-hidden="true">
        {counted.map(({ lever, amount }) => (
          <i key={lever} style={{ background: colours[lever], flexGrow: amount / total }} />
        ))}
      </div>
      <ul className={styles.levers}>
        {view.levers.map((line) => (
          <li key={line.lever} className={line.amount > 0 ? undefined : styles.off}>
            <i style={line.amount > 0 ? { background: colours[line.lever] } : undefined} />
            <span className="el">{t(`roi:lever.${line.lever}`)}</span>
            <span>{line.amount > 0 ? amountText(money, line) : t('roi:levers.notCounted')}</span>
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
