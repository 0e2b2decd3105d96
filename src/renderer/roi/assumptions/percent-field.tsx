import { useMemo } from 'react';
import { useLanguage } from '../../app/i18n.ts';
import { StoredNumberField } from '../../ui/stored-number-field.tsx';
import { formatInBox } from '../drivers/driver-number.ts';
import { type NumberBounds, useNumberReader } from '../drivers/use-number-reader.ts';
import styles from './assumptions-page.module.css';

export interface PercentFieldProps {
  readonly label: string;
  /** A fraction. */
  readonly value: number;
  readonly bounds: NumberBounds;
  readonly onStore: (value: number) => void;
}

/** A percentage that is stored when its box is left. */
export function PercentField({ label, value, bounds, onStore }: PercentFieldProps) {
  const language = useLanguage();
  const read = useNumberReader(bounds);
  const { format, step } = useMemo(
    () => ({
      format: (each: number) => formatInBox(bounds, each, language),
      step: (from: number, key: 'ArrowUp' | 'ArrowDown', hasShift: boolean) => {
        const size = (hasShift ? 0.1 : 0.01) * (key === 'ArrowUp' ? 1 : -1);
        return Math.min(bounds.most, Math.max(bounds.least, Number((from + size).toPrecision(12))));
      },
    }),
    [bounds, language],
  );
  return (
    <span className={styles.field}>
      <StoredNumberField
        label={label}
        unit="%"
        value={value}
        format={format}
        read={read}
        step={step}
        onStore={onStore}
      />
    </span>
  );
}
