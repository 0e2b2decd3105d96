import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import type { Criterion } from '../../../shared/poc/criterion.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatShortDay } from '../../ui/format-day.ts';
import { useFigures } from '../use-poc-words.ts';
import { progressLayout } from './progress-layout.ts';

interface ProgressChartProps {
  readonly found: PocInFull;
  readonly criterion: Criterion;
}

const size = { width: 404, height: 204 } as const;

/** How a criterion's figure came along from round to round, with intervals and the target. */
export function ProgressChart({ found, criterion }: ProgressChartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { figure } = useFigures();
  const layout = progressLayout(found, criterion, size);
  const [first, last] = [layout.points[0], layout.points.at(-1)];
  if (first === undefined || last === undefined) return <p className="poc-empty">{t('poc:progress.empty')}</p>;
  const words = t('poc:progress.words', {
    name: criterion.name,
    from: figure(first.value, criterion),
    to: figure(last.value, criterion),
  });
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={words} className="poc-progress">
      {layout.ticks.map(({ value, y }) => (
        <g key={value}>
          <line className="grid" x1={layout.left} x2={layout.right} y1={y} y2={y} />
          <text className="end" x={layout.left - 8} y={y + 4}>
            {figure(value, criterion)}
          </text>
        </g>
      ))}
      {layout.target === null ? null : (
        <>
          <line className="target" x1={layout.left} x2={layout.right} y1={layout.target} y2={layout.target} />
          <text x={layout.left + 4} y={layout.target - 6}>
            {t('poc:criteria.target')}
          </text>
        </>
      )}
      <polyline points={layout.points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {layout.points.map(({ run, value, x, y, low, high }) => (
        <g key={run.id}>
          {low === null || high === null ? null : (
            <path className="bounds" d={`M${x - 4} ${low}h8M${x - 4} ${high}h8M${x} ${low}V${high}`} />
          )}
          <circle cx={x} cy={y} r={3.5} />
          {run === first.run || run === last.run ? (
            <text className="middle strong" x={x} y={(high ?? y) - 8}>
              {figure(value, criterion)}
            </text>
          ) : null}
          <text className="middle" x={x} y={size.height - 22}>
            {t('poc:run.numbered', { number: run.number })}
          </text>
          <text className="middle quiet" x={x} y={size.height - 6}>
            {formatShortDay(run.on, language)}
          </text>
        </g>
      ))}
    </svg>
  );
}
