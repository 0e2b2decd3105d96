import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoiModel } from '../../../shared/roi/model.ts';
import { useLanguage } from '../../app/i18n.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { overridesOf } from '../draft.ts';
import { useRoiScreen } from '../state.ts';
import type { Editing } from '../use-editing.ts';
import { formatInBox } from './driver-number.ts';
import styles from './drivers.module.css';
import { type NumberBounds, useNumberReader } from './use-number-reader.ts';

const horizonBounds: NumberBounds = { unit: '', least: 1, most: 10, isWhole: true, isRequired: true };
const taxBases = ['tax-inclusive', 'tax-exclusive'] as const;
const rateBounds: NumberBounds = { unit: '%', least: -0.99, most: 10, isRequired: true };

export interface SettingRowsProps {
  readonly settings: RoiModel['settings'];
  readonly scenarios: RoiModel['scenarios'];
  readonly editing: Editing;
}

/** Years and discount rate, of the base or of the scenario on screen, and the tax basis. */
export const SettingRows = memo(function SettingRows({ settings, scenarios, editing }: SettingRowsProps) {
  const { t } = useTranslation();
  const scenario = useRoiScreen((state) => state.scenario);
  const overrides = overridesOf({ scenarios }, scenario);
  const isBase = scenario === 'base';
  const { setSettings, setOverrides } = editing;

  const set = useMemo(() => {
    const setter = (field: 'horizonYears' | 'discountRate') => (value: number | null) => {
      if (value === null) return;
      if (isBase) setSettings({ [field]: value }, 'typing');
      else setOverrides((current) => ({ ...current, [field]: value }), 'typing');
    };
    return { horizonYears: setter('horizonYears'), discountRate: setter('discountRate') };
  }, [isBase, setSettings, setOverrides]);

  return (
    <section aria-label={t('roi:settings.title')}>
      <h3 className={styles.group}>{t('roi:settings.title')}</h3>
      <div className={styles.settings}>
        <SettingField
          label={t('roi:settings.horizon')}
          unit={t('roi:settings.years')}
          bounds={horizonBounds}
          stepSize={1}
          value={(isBase ? undefined : overrides.horizonYears) ?? settings.horizonYears}
          onInput={set.horizonYears}
          onCommit={editing.release}
        />
        <SettingField
          label={t('roi:settings.discountRate')}
          unit="%"
          bounds={rateBounds}
          stepSize={0.01}
          value={(isBase ? undefined : overrides.discountRate) ?? settings.discountRate}
          onInput={set.discountRate}
          onCommit={editing.release}
        />
        <div className={`${styles.setting} ${styles.wide}`}>
          <span aria-hidden="true">{t('roi:settings.taxBasis')}</span>
          <Select
            label={t('roi:settings.taxBasis')}
            value={settings.taxBasis}
            options={taxBases.map((value) => ({ value, label: t(`roi:taxBasis.${value}`) }))}
            onChange={(taxBasis) => {
              editing.setSettings({ taxBasis }, 'moving');
              editing.release();
            }}
          />
        </div>
      </div>
    </section>
  );
});

interface SettingFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly bounds: NumberBounds;
  readonly stepSize: number;
  readonly value: number;
  readonly onInput: (value: number | null) => void;
  readonly onCommit: () => void;
}

function SettingField({ label, unit, bounds, stepSize, value, onInput, onCommit }: SettingFieldProps) {
  const language = useLanguage();
  const read = useNumberReader(bounds);
  const { format, step } = useMemo(
    () => ({
      format: (each: number) => formatInBox(bounds, each, language),
      step: (from: number, key: 'ArrowUp' | 'ArrowDown', hasShift: boolean) => {
        const size = stepSize * (hasShift ? 10 : 1) * (key === 'ArrowUp' ? 1 : -1);
        return Math.min(bounds.most, Math.max(bounds.least, Number((from + size).toPrecision(12))));
      },
    }),
    [bounds, language, stepSize],
  );
  return (
    <div className={styles.setting}>
      <span>{label}</span>
      <NumberField
        label={label}
        unit={unit}
        value={value}
        format={format}
        read={read}
        step={step}
        onInput={onInput}
        onCommit={onCommit}
      />
    </div>
  );
}
