import { memo, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import { driverRange } from '../../../shared/roi/driver-range.ts';
import type { Driver } from '../../../shared/roi/model.ts';
import { useLanguage } from '../../app/i18n.ts';
import { DriverSlider } from '../../ui/driver-slider.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { valueForKey } from '../../ui/slider-steps.ts';
import type { Editing } from '../use-editing.ts';
import { formatInBox } from './driver-number.ts';
import styles from './drivers.module.css';
import { ProvenanceMark, useMarkWords } from './provenance-mark.tsx';
import { ProvenancePanel } from './provenance-panel.tsx';
import { sourceMarkOf } from './source-mark.ts';
import { useNumberReader } from './use-number-reader.ts';

export interface DriverRowProps {
  readonly driver: Driver;
  /** The value in the scenario on screen; null = blank. */
  readonly value: number | null;
  /** True when the scenario on screen sets its own value. */
  readonly isOverride: boolean;
  readonly isFeeding: boolean;
  readonly editing: Editing;
  readonly driverRowId: string | undefined;
  readonly accountId: string;
}

/** One driver: name, who said it, slider with the likely band, number box. */
export const DriverRow = memo(function DriverRow(props: DriverRowProps) {
  const { driver, value, isOverride, isFeeding, editing, driverRowId, accountId } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const markWords = useMarkWords();
  const anchor = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const read = useNumberReader({ unit: driver.unit, ...driverRange(driver) });
  const mark = sourceMarkOf(driver);
  const label = textIn(driver.label, language);
  const unit = textIn(driver.unitLabel, language);

  const { format, step, type, move } = useMemo(
    () => ({
      format: (each: number) => formatInBox(driver, each, language),
      step: (from: number, key: 'ArrowUp' | 'ArrowDown', hasShift: boolean) =>
        valueForKey(key, hasShift, from, driver) ?? from,
      type: (next: number | null) => editing.setDriver(driver.id, next, 'typing'),
      move: (next: number) => editing.setDriver(driver.id, next, 'moving'),
    }),
    [driver, editing, language],
  );

  return (
    <div
      ref={anchor}
      className={isFeeding ? `${styles.driver} ${styles.feeding}` : styles.driver}
      data-driver={driver.id}
    >
      <div className={styles.label}>
        <span className="el" title={label}>
          {label}
        </span>
        {isOverride ? (
          <button
            type="button"
            className={styles.reset}
            title={t('roi:drivers.resetOverride')}
            aria-label={t('roi:drivers.resetOverrideOf', { label })}
            onClick={() => {
              editing.setDriver(driver.id, null, 'moving');
              editing.release();
            }}
          >
            {t('roi:drivers.overridden')}
          </button>
        ) : null}
        <button
          type="button"
          className={styles.markButton}
          title={markWords(mark)}
          aria-label={t('roi:provenance.edit', { label, source: markWords(mark) })}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <ProvenanceMark {...mark} />
        </button>
      </div>
      {value === null ? (
        <p className={styles.blank}>{t('roi:drivers.blank')}</p>
      ) : (
        <DriverSlider
          label={label}
          value={value}
          valueText={`${format(value)} ${unit}`}
          min={driver.min}
          max={driver.max}
          step={driver.step}
          low={driver.low}
          high={driver.high}
          isFeeding={isFeeding}
          onMove={move}
          onRelease={editing.release}
          onRest={editing.rest}
        />
      )}
      <NumberField
        label={label}
        unit={unit}
        value={value}
        format={format}
        read={read}
        step={step}
        isQuestion
        onInput={type}
        onCommit={editing.release}
      />
      {value !== null && (value < driver.min || value > driver.max) ? (
        <p className={styles.beyond}>
          {t('roi:drivers.beyondRange', { min: format(driver.min), max: format(driver.max), unit })}
        </p>
      ) : null}
      {isOpen ? (
        <ProvenancePanel
          driver={driver}
          driverRowId={driverRowId}
          accountId={accountId}
          anchor={anchor}
          onStore={editing.setProvenance}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
});
