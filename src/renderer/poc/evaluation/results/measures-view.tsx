import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../../shared/kernel/format-number.ts';
import type { Measure } from '../../../../shared/poc/evaluation/measure.ts';
import type { Comparison } from '../../../../shared/poc/evaluation/tally.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { useFigures } from '../../use-poc-words.ts';
import type { EvaluationResult } from '../state.ts';
import { ClassTable } from './class-table.tsx';
import { MeasureTable } from './measure-table.tsx';
import styles from './results.module.css';

/** Measures of the whole, and of each class where there are several. */
export function MeasuresView({ result }: { readonly result: EvaluationResult }) {
  const { t } = useTranslation();
  const { evaluation, setup } = result;
  const whole = evaluation.measures.filter(({ of }) => of.kind !== 'class');
  const classes = evaluation.measures.filter(({ of }) => of.kind === 'class');
  const confidence = useFigures().level({ confidenceLevel: setup.options.confidence });
  return (
    <div className={classes.length > 0 ? `${styles.body} ${styles.halves}` : styles.body}>
      <div className={`card ${styles.pane}`}>
        <div className="hd">
          <h2>{t('poc-evaluation:measures.title')}</h2>
          <span className="cnt">{t('poc-evaluation:measures.confidence', { confidence })}</span>
        </div>
        {evaluation.comparison === null ? null : (
          <Verdict comparison={evaluation.comparison} confidence={setup.options.confidence} />
        )}
        {evaluation.rows.used === 0 ? <p className={styles.none}>{t('poc-evaluation:measures.none')}</p> : null}
        <MeasureTable measures={whole} setup={setup} />
      </div>
      {classes.length > 0 ? <ClassTable measures={classes} setup={setup} counts={supportOf(classes)} /> : null}
    </div>
  );
}

/** True cases of each class: what its recall rests on. */
function supportOf(classes: readonly Measure[]): ReadonlyMap<string, number> {
  return new Map(
    classes.flatMap(({ key, of, count }) => (key === 'recall' && of.kind === 'class' ? [[of.name, count]] : [])),
  );
}

function Verdict({ comparison, confidence }: { readonly comparison: Comparison; readonly confidence: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { method, statistic, pValue } = comparison;
  const isDifferent = pValue < 1 - confidence;
  return (
    <p className={styles.verdict}>
      <b>{t(`poc-evaluation:verdict.${isDifferent ? 'different' : 'open'}`)}</b>{' '}
      <span className="mut">
        {t('poc-evaluation:verdict.test', {
          method: t(`poc-evaluation:test.${method}`),
          statistic: formatNumber(statistic, language, { least: 0, most: 3 }),
          pValue:
            pValue < 0.0001
              ? t('poc-evaluation:verdict.tiny')
              : t('poc-evaluation:verdict.equal', { value: formatNumber(pValue, language, { least: 4, most: 4 }) }),
        })}
      </span>
    </p>
  );
}
