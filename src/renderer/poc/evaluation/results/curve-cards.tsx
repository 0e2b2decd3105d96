import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '../../../../shared/kernel/format-number.ts';
import { costPerCase } from '../../../../shared/poc/evaluation/evaluate-binary.ts';
import type { EvaluationOptions } from '../../../../shared/poc/evaluation/task.ts';
import type { RocPoint } from '../../../../shared/statistics/roc-curve.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { CurveCard } from './curve-card.tsx';
import { type CurveSides, countsAt } from './curves.ts';
import styles from './results.module.css';

interface CurveCardsProps {
  readonly points: readonly RocPoint[];
  /** The place of the chosen threshold. */
  readonly at: number;
  readonly curve: CurveSides & { readonly area: number };
  readonly options: EvaluationOptions;
  readonly fileName: string;
}

/** Hits against false alarms, precision against hits, and what mistakes cost: each over all thresholds. */
export function CurveCards({ points, at, curve, options, fileName }: CurveCardsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const share = (value: number) => formatPercent(value, language, { least: 0, most: 1 });
  const number = (value: number) => formatNumber(value, language, { least: 0, most: 4 });
  const hasCosts = options.falsePositiveCost !== null || options.falseNegativeCost !== null;
  const lines = useMemo(() => {
    const counts = points.map((point) => countsAt(point, curve));
    return {
      // It begins where nothing is let through, which is no threshold to choose.
      roc: [
        { x: 0, y: 0 },
        ...counts.map((c) => ({ x: c.falsePositives / curve.negatives, y: c.truePositives / curve.positives })),
      ],
      precision: counts.map((c) => ({
        x: c.truePositives / curve.positives,
        y: c.truePositives / (c.truePositives + c.falsePositives),
      })),
      cost: counts.map((c, index) => ({ x: points[index]?.threshold ?? 0, y: costPerCase(c, options) })).reverse(),
    };
  }, [points, curve, options]);
  const cards = [
    { name: 'roc', line: lines.roc, at: at + 1, x: share, y: share, isShare: true },
    { name: 'precision', line: lines.precision, at, x: share, y: share, isShare: true },
    ...(hasCosts
      ? [{ name: 'cost', line: lines.cost, at: points.length - 1 - at, x: number, y: number, isShare: false }]
      : []),
  ] as const;
  return (
    <div className={styles.curves}>
      {cards.map(({ name, line, at: place, x, y, isShare }) => (
        <CurveCard
          key={name}
          title={t(`poc-evaluation:curve.${name}.title`)}
          note={name === 'roc' ? t('poc-evaluation:curve.area', { area: number(curve.area) }) : ''}
          line={line}
          at={place}
          x={{ name: t(`poc-evaluation:curve.${name}.x`), format: x }}
          y={{ name: t(`poc-evaluation:curve.${name}.y`), format: y }}
          isShare={isShare}
          hasDiagonal={name === 'roc'}
          fileName={fileName}
        />
      ))}
      {hasCosts ? null : <p className="mut t12">{t('poc-evaluation:curve.noCosts')}</p>}
    </div>
  );
}
