import { Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayerKey } from '../../../shared/decision-map/layer.ts';
import type { LayerAssumption } from '../../../shared/decision-map/simulation/model.ts';
import type { LayerPart } from '../../../shared/decision-map/simulation/result.ts';
import { formatNumber, formatPercent } from '../../../shared/kernel/format-number.ts';
import { useLanguage } from '../../app/i18n.ts';
import { Field } from '../../ui/field.tsx';
import { ChanceCell } from './chance-cell.tsx';
import { DayRangeCells } from './day-range-cells.tsx';
import styles from './simulation.module.css';

interface LayerAssumptionsProps {
  readonly name: string;
  readonly layer: LayerAssumption;
  /** What the map itself would let one assume. */
  readonly usual: LayerAssumption | undefined;
  readonly part: LayerPart | undefined;
  /** True for one of those that wait for each other. */
  readonly isInCircle: boolean;
  readonly others: readonly { readonly value: LayerKey; readonly label: string }[];
  readonly onChange: (changes: Partial<LayerAssumption>) => void;
}

/** What is assumed of a layer: whether it is through, after which others it begins, how long it takes, how sure it is. */
export function LayerAssumptions({ name, layer, usual, part, isInCircle, others, onChange }: LayerAssumptionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = useId();
  const { isThrough, days, after, chanceOfYes } = layer;
  return (
    <li className={styles.block} aria-labelledby={title}>
      <div className={styles.blockHead}>
        <h4 id={title} className="el" title={name}>
          {name}
        </h4>
        <label className={styles.through}>
          <input
            type="checkbox"
            aria-label={t('simulation:layer.throughOf', { layer: name })}
            checked={isThrough}
            onChange={(event) => onChange({ isThrough: event.currentTarget.checked })}
          />
          {t('simulation:layer.through')}
        </label>
      </div>
      {isThrough ? null : (
        <>
          <DayRangeCells
            heading={t('simulation:layer.days')}
            of={name}
            range={days}
            onStore={(range) => onChange({ days: range })}
          />
          <div className={styles.pair}>
            <ChanceCell
              name={t('simulation:layer.yes')}
              of={name}
              value={chanceOfYes}
              onStore={(chance) => onChange({ chanceOfYes: chance })}
            />
            <Field label={t('simulation:layer.after')}>
              {({ id }) => (
                <Select
                  id={id}
                  mode="multiple"
                  aria-label={t('simulation:fieldOf', { field: t('simulation:layer.after'), of: name })}
                  placeholder={t('simulation:layer.afterNone')}
                  options={[...others]}
                  value={[...after]}
                  onChange={(keys) => onChange({ after: keys })}
                />
              )}
            </Field>
          </div>
          {isInCircle ? <p className={styles.refused}>{t('simulation:layer.inCircle')}</p> : null}
          <p className={styles.quiet}>
            {usual === undefined
              ? null
              : t('simulation:layer.byStance', { chance: formatPercent(usual.chanceOfYes, language, whole) })}
            {part === undefined || part.meanDays === null || part.criticalShare === null
              ? null
              : ` ${t('simulation:layer.part', {
                  days: formatNumber(part.meanDays, language, whole),
                  share: formatPercent(part.criticalShare, language, whole),
                })}`}
          </p>
        </>
      )}
    </li>
  );
}

const whole = { least: 0, most: 0 } as const;
