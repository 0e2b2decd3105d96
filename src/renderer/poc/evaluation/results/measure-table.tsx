import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../../shared/kernel/format-number.ts';
import type { Measure } from '../../../../shared/poc/evaluation/measure.ts';
import type { EvaluationSetup } from '../../../../shared/poc/evaluation/task.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { IntervalBar } from './interval-bar.tsx';
import styles from './results.module.css';
import { useMeasureWords } from './use-measure-words.ts';

interface MeasureTableProps {
  readonly measures: readonly Measure[];
  readonly setup: EvaluationSetup;
}

/** One line a measure: its value, how sure it is, what it rests on, and by which method. */
export function MeasureTable({ measures, setup }: MeasureTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useMeasureWords(setup);
  return (
    <ScrollRegion label={t('poc-evaluation:measures.title')} className={styles.scroller}>
      <table className={`${styles.table} ${styles.measures}`}>
        <thead>
          <tr>
            <th scope="col">{t('poc-evaluation:measures.measure')}</th>
            <th scope="col" className="num">
              {t('poc-evaluation:measures.value')}
            </th>
            <th scope="col" className="num">
              {t('poc-evaluation:measures.interval')}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t('poc-evaluation:measures.picture')}</span>
            </th>
            <th scope="col" className="num">
              {t('poc-evaluation:measures.sample')}
            </th>
            <th scope="col">{t('poc-evaluation:measures.method')}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={`${measure.key} ${JSON.stringify(measure.of)}`}>
              <th scope="row">{words.name(measure)}</th>
              <td className="num">
                <b>{words.figure(measure.value, measure)}</b>
              </td>
              <td className="num">{words.interval(measure)}</td>
              <td className={styles.picture}>
                {words.isShare(measure) ? <IntervalBar value={measure.value} interval={measure.interval} /> : null}
              </td>
              <td className="num" title={successesOf(measure)}>
                {formatNumber(measure.count, language)}
              </td>
              <td className="mut">{words.method(measure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );

  function successesOf({ successes, count }: Measure): string | undefined {
    return successes === null
      ? undefined
      : t('poc-evaluation:measures.successes', {
          successes: formatNumber(successes, language),
          sample: formatNumber(count, language),
        });
  }
}
