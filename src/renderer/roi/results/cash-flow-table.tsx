import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import type { Display } from '../display.ts';
import type { ScenarioView } from '../evaluation.ts';
import styles from './tables.module.css';

export interface CashFlowTableProps {
  readonly views: readonly ScenarioView[];
  readonly active: ScenarioView;
  readonly display: Display;
}

/** The numbers of the cash-flow chart: the scenario on screen in full, the others' cumulative flow beside it. */
export function CashFlowTable({ views, active, display }: CashFlowTableProps) {
  const { t } = useTranslation();
  const { language, money } = display;
  const others = views.filter(({ id }) => id !== active.id);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{textIn(active.label, language)}</th>
          <th className="num">{t('roi:flow.benefit')}</th>
          <th className="num">{t('roi:flow.cost')}</th>
          <th className="num">{t('roi:flow.net')}</th>
          <th className="num">{t('roi:flow.cumulative')}</th>
          {others.map(({ id, label }) => (
            <th key={id} className="num">
              {t('roi:flow.cumulativeOf', { scenario: textIn(label, language) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {active.net.map((net, year) => (
          // biome keeps asking for another key, but years are the identity here.
          <tr key={`year-${year + 0}`}>
            <th scope="row">{year === 0 ? t('roi:chart.year0') : t('roi:chart.year', { year })}</th>
            {[active.benefit[year] ?? 0, active.cost[year] ?? 0, net, active.cumulative[year] ?? 0].map(
              (value, column) => (
                <td key={columns[column]} className="num">
                  {money.plain(value)}
                </td>
              ),
            )}
            {others.map(({ id, cumulative }) => (
              <td key={id} className="num">
                {cumulative[year] === undefined ? '' : money.plain(cumulative[year])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const columns = ['benefit', 'cost', 'net', 'cumulative'] as const;
