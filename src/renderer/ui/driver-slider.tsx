import { type CSSProperties, type KeyboardEvent, memo, type PointerEvent } from 'react';
import styles from './driver-slider.module.css';
import { positionOnSlider, type SliderRange, snapToStep, valueForKey } from './slider-steps.ts';

export interface DriverSliderProps extends SliderRange {
  readonly label: string;
  readonly value: number;
  /** The value in words with its unit, for screen readers. */
  readonly valueText: string;
  /** The likely band, drawn under the handle. */
  readonly low: number;
  readonly high: number;
  /** True when the number in focus depends on this driver. */
  readonly isFeeding: boolean;
  /** Every move. */
  readonly onMove: (value: number) => void;
  /** The end of a drag, or leaving the slider. */
  readonly onRelease: () => void;
  /** A key let go; more may follow. */
  readonly onRest: () => void;
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** A slider with its likely band; a drag reports every move and its end apart, so that a gesture is stored once. */
export const DriverSlider = memo(function DriverSlider(props: DriverSliderProps) {
  const { label, value, valueText, low, high, isFeeding, onMove, onRelease, onRest, ...range } = props;
  const valueAt = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return snapToStep(range.min + ((event.clientX - left) / width) * (range.max - range.min), range);
  };
  const startDrag = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus({ preventScroll: true });
    event.preventDefault();
    onMove(valueAt(event));
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const next = valueAt(event);
    if (next !== value) onMove(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = valueForKey(event.key, event.shiftKey, value, range);
    if (next === null) return;
    event.preventDefault();
    if (next !== value) onMove(next);
  };
  const bandStart = positionOnSlider(low, range);
  const band: CSSProperties = {
    insetInlineStart: percent(bandStart),
    inlineSize: percent(positionOnSlider(high, range) - bandStart),
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={range.min}
      aria-valuemax={range.max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      className={isFeeding ? `${styles.slider} ${styles.feeding}` : styles.slider}
      onPointerDown={startDrag}
      onPointerMove={drag}
      onLostPointerCapture={onRelease}
      onKeyDown={press}
      onKeyUp={onRest}
      onBlur={onRelease}
    >
      <i className={styles.band} style={band} />
      <b className={styles.handle} style={{ insetInlineStart: percent(positionOnSlider(value, range)) }} />
    </div>
  );
});
