import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../../shared/kernel/format-number.ts';
import type { Measure } from '../../../../shared/poc/evaluation/measure.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { Scroller } from '../scroller.tsx';
import type { EvaluationResult } from '../state.ts';
import styles from './results.module.css';
import { useMeasureWords } from './use-measure-words.ts';

/** As many measures as stand side by side. */
const SHOWN_MEASURES = 6;

/** The same measures for each segment, the whole first. */
export function SegmentTable({ result }: { readonly result: EvaluationResult }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { evaluation, setup } = result;
  const words = useMeasureWords(setup);
  const columns = evaluation.measures.filter(({ of }) => of.kind !== 'class').slice(0, SHOWN_MEASURES);
  const lines = [
    {
      key: 'whole',
      name: t('poc-evaluation:segments.whole'),
      count: evaluation.rows.used,
      measures: evaluation.measures,
    },
    ...evaluation.segments.map(({ name, ...segment }) => ({
      ...segment,
      key: `segment ${name}`,
      name: name === null ? t('poc-evaluation:segments.more') : name === '' ? t('poc-evaluation:segments.blank') : name,
    })),
  ];
  return (
    <section className={`card ${styles.pane}`} aria-label={t('poc-evaluation:view.segments')}>
      <div className="hd">
        <h2>{t('poc-evaluation:view.segments')}</h2>
        <span className="cnt">{t('poc-evaluation:segments.count', { count: evaluation.segments.length })}</span>
      </div>
      <Scroller label={t('poc-evaluation:view.segments')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('poc-evaluation:role.segment')}</th>
              <th scope="col" className="num">
                {t('poc-evaluation:measures.sample')}
              </th>
              {columns.map((measure) => (
                <th key={nameOf(measure)} scope="col" className="num">
                  {words.name(measure)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, name, count, measures }) => (
              <tr key={key} className={key === 'whole' ? styles.whole : undefined}>
                <th scope="row" className="el" title={name}>
                  {name}
                </th>
                <td className="num">{formatNumber(count, language)}</td>
                {columns.map((column) => {
                  const measure = measures.find((candidate) => nameOf(candidate) === nameOf(column));
                  return (
                    <td key={nameOf(column)} className="num">
                      {measure === undefined ? (
                        <span className="mut">—</span>
                      ) : (
                        <>
                          <b>{words.figure(measure.value, measure)}</b>
                          <span className={styles.bounds}>{words.interval(measure)}</span>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

function nameOf({ key, of }: Measure): string {
  return `${key} ${JSON.stringify(of)}`;
}
