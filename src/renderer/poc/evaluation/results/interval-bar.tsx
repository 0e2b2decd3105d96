import type { Interval } from '../../../../shared/statistics/interval.ts';
import styles from './results.module.css';

interface IntervalBarProps {
  /** 0 to 1, as the bounds. */
  readonly value: number;
  readonly interval: Interval | null;
}

const size = { width: 120, height: 12 } as const;
const inset = 4;

/** Where a share and its bounds lie between 0 and 1; the figures stand beside it. */
export function IntervalBar({ value, interval }: IntervalBarProps) {
  const x = (share: number) => inset + share * (size.width - 2 * inset);
  const middle = size.height / 2;
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      <line className={styles.track} x1={x(0)} x2={x(1)} y1={middle} y2={middle} />
      {interval === null ? null : (
        <path
          className={styles.whisker}
          d={`M${x(interval.low)} 2v8M${x(interval.high)} 2v8M${x(interval.low)} ${middle}H${x(interval.high)}`}
        />
      )}
      <circle className={styles.dot} cx={x(value)} cy={middle} r={3} />
    </svg>
  );
}
