import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import { monthsText, percentText } from '../../ui/money-figures.ts';
import type { Display } from '../display.ts';
import type { ScenarioView } from '../evaluation.ts';
import { type Headline, headlines } from './headlines.ts';
import styles from './tables.module.css';

export interface ScenarioTableProps {
  readonly views: readonly ScenarioView[];
  readonly active: ScenarioView;
  readonly display: Display;
}

/** All scenarios side by side, the one on screen raised. */
export function ScenarioTable({ views, active, display }: ScenarioTableProps) {
  const { t } = useTranslation();
  const { language, money } = display;
  const words: Readonly<Record<Headline, (value: number) => string>> = {
    annualNetBenefit: money.plain,
    paybackMonths: (value) => t('roi:comparison.months', { months: monthsText(value, language) }),
    npv: money.plain,
    irr: (value) => `${percentText(value, language)}%`,
    roi: (value) => `${percentText(value, language, 1)}%`,
  };
  const raised = (id: string) => (id === active.id ? `num ${styles.active}` : 'num');
  return (
    <section className="card" aria-label={t('roi:comparison.title')}>
      <div className="hd">
        <h2>{t('roi:comparison.title')}</h2>
        <span className="cnt">{display.unitName}</span>
      </div>
      <div style={{ overflowX: 'auto' }}>
        <table className={`${styles.table} ${styles.compact}`}>
          <thead>
            <tr>
              <th>{t('roi:comparison.measure')}</th>
              {views.map(({ id, label }) => (
                <th key={id} className={raised(id)}>
                  {textIn(label, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {headlines.map((headline) => (
              <tr key={headline}>
                <th scope="row">{t(`roi:comparison.${headline}`, { years: active.horizonYears })}</th>
                {views.map(({ id, results }) => (
                  <td key={id} className={raised(id)}>
                    {results[headline] === null ? '—' : words[headline](results[headline])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
