import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../../shared/kernel/format-number.ts';
import type { Measure } from '../../../../shared/poc/evaluation/measure.ts';
import type { EvaluationSetup } from '../../../../shared/poc/evaluation/task.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { Scroller } from '../scroller.tsx';
import styles from './results.module.css';
import { useMeasureWords } from './use-measure-words.ts';

const shown = ['precision', 'recall', 'f1', 'false-positive-rate'] as const;

interface ClassTableProps {
  readonly measures: readonly Measure[];
  readonly setup: EvaluationSetup;
  /** True cases of each class. */
  readonly counts: ReadonlyMap<string, number>;
}

/** One line a class; bounds stand below each value. */
export function ClassTable({ measures, setup, counts }: ClassTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useMeasureWords(setup);
  const nameOf = ({ of }: Measure) => (of.kind === 'class' ? of.name : '');
  const names = [...new Set(measures.map(nameOf))];
  const byName = new Map(measures.map((measure) => [`${measure.key} ${nameOf(measure)}`, measure]));
  return (
    <section className={`card ${styles.pane}`} aria-label={t('poc-evaluation:classes.title')}>
      <div className="hd">
        <h2>{t('poc-evaluation:classes.title')}</h2>
        <span className="cnt">{t('poc-evaluation:classes.count', { count: names.length })}</span>
      </div>
      <Scroller label={t('poc-evaluation:classes.title')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('poc-evaluation:classes.class')}</th>
              <th scope="col" className="num">
                {t('poc-evaluation:classes.cases')}
              </th>
              {shown.map((key) => (
                <th key={key} scope="col" className="num">
                  {t(`poc-evaluation:measure.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row" className="el" title={name}>
                  {name}
                </th>
                <td className="num">{formatNumber(counts.get(name) ?? 0, language)}</td>
                {shown.map((key) => {
                  const measure = byName.get(`${key} ${name}`);
                  return (
                    <td key={key} className="num">
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
