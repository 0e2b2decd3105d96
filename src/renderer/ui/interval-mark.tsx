import type { Criterion } from '../../shared/poc/criterion.ts';
import type { Result } from '../../shared/poc/run.ts';
import './interval-mark.css';

const width = 120;
const inset = 8;

interface IntervalMarkProps {
  readonly criterion: Pick<Criterion, 'baseline' | 'target'>;
  readonly result: Pick<Result, 'value' | 'low' | 'high'> | undefined;
}

/** Baseline, target, figure and its interval on one line; what it shows stands in the cells beside it as numbers. */
export function IntervalMark({ criterion, result }: IntervalMarkProps) {
  const { baseline, target } = criterion;
  const known = [baseline, target, result?.value, result?.low, result?.high].filter(
    (value) => value !== null && value !== undefined,
  );
  if (known.length < 2) return null;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const room = (most - least || 1) * 0.08;
  const x = (value: number) => inset + ((value - least + room) / (most - least + 2 * room || 1)) * (width - 2 * inset);
  return (
    <svg width={width} height={24} viewBox={`0 0 ${width} 24`} aria-hidden="true" className="interval-mark">
      <line className="axis" x1={4} x2={width - 4} y1={12} y2={12} />
      {baseline === null ? null : <circle className="baseline" cx={x(baseline)} cy={12} r={2.5} />}
      {target === null ? null : <line className="target" x1={x(target)} x2={x(target)} y1={3} y2={21} />}
      {result === undefined ? null : (
        <>
          {result.low === null || result.high === null ? null : (
            <path
              className="bounds"
              d={`M${x(result.low)} 8v8M${x(result.high)} 8v8M${x(result.low)} 12H${x(result.high)}`}
            />
          )}
          <circle className="figure" cx={x(result.value)} cy={12} r={3.5} />
        </>
      )}
    </svg>
  );
}
