import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../../shared/kernel/format-number.ts';
import { binaryMeasures } from '../../../../shared/poc/evaluation/evaluate-binary.ts';
import type { ScoreCurve } from '../../../../shared/poc/evaluation/tally.ts';
import type { EvaluationSetup } from '../../../../shared/poc/evaluation/task.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { evaluate } from '../session.ts';
import type { EvaluationDraft } from '../state.ts';
import { CurveCards } from './curve-cards.tsx';
import { countsAt, nearestPoint } from './curves.ts';
import { MeasureTable } from './measure-table.tsx';
import styles from './results.module.css';

interface ThresholdViewProps {
  readonly draft: EvaluationDraft;
  readonly curve: ScoreCurve;
  readonly setup: EvaluationSetup;
}

/** What another threshold would do: measures and curves follow the slider at once, the evaluation only when asked. */
export function ThresholdView({ draft, curve, setup }: ThresholdViewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { options, columns } = setup;
  // The first point lets nothing through and has no threshold of its own.
  const points = useMemo(() => curve.points.slice(1), [curve]);
  const start = useMemo(() => nearestPoint(points, options.threshold), [points, options.threshold]);
  const [at, setAt] = useState(start);
  const point = points[at] ?? points[0];
  const counts = useMemo(() => (point === undefined ? null : countsAt(point, curve)), [point, curve]);
  const measures = useMemo(() => (counts === null ? [] : binaryMeasures(counts, options)), [counts, options]);
  if (point === undefined || counts === null) return null;
  const shown = formatNumber(point.threshold, language);
  const decides = columns.predicted === undefined;
  return (
    <div className={`${styles.body} ${styles.threshold}`}>
      <section className={`card ${styles.pane}`} aria-label={t('poc-evaluation:threshold.title')}>
        <div className="hd">
          <h2>{t('poc-evaluation:threshold.title')}</h2>
          <b className={styles.figure}>{shown}</b>
          <span className="acts">
            {decides ? (
              <button
                type="button"
                className="btn"
                disabled={point.threshold === options.threshold}
                onClick={() =>
                  void evaluate({ ...draft, setup: { ...setup, options: { ...options, threshold: point.threshold } } })
                }
              >
                {t('poc-evaluation:threshold.apply')}
              </button>
            ) : (
              <span className="mut t12">{t('poc-evaluation:threshold.given')}</span>
            )}
          </span>
        </div>
        <div className={styles.slider}>
          <span className="mut t12">{t('poc-evaluation:threshold.fewer')}</span>
          <input
            type="range"
            min={0}
            max={points.length - 1}
            value={at}
            aria-label={t('poc-evaluation:threshold.title')}
            aria-valuetext={shown}
            onChange={(event) => setAt(Number(event.currentTarget.value))}
          />
          <span className="mut t12">{t('poc-evaluation:threshold.more')}</span>
        </div>
        <p className={styles.counts}>
          {(['truePositives', 'falsePositives', 'falseNegatives', 'trueNegatives'] as const).map((name) => (
            <span key={name}>
              <span className="mut">{t(`poc-evaluation:threshold.${name}`)}</span>{' '}
              {formatNumber(counts[name], language)}
            </span>
          ))}
        </p>
        <MeasureTable measures={measures} setup={setup} />
      </section>
      <CurveCards points={points} at={at} curve={curve} options={options} fileName={draft.file.name} />
    </div>
  );
}
