import { useTranslation } from 'react-i18next';
import type { Assumptions } from '../../../shared/decision-map/simulation/model.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { NumberCell } from './number-cell.tsx';
import styles from './simulation.module.css';

interface DealAssumptionsProps {
  readonly assumptions: Assumptions;
  readonly onChange: (changes: Partial<Assumptions>) => void;
}

const largestSeed = 999_999_999;

/** From when to when is counted, and with which random numbers. */
export function DealAssumptions({ assumptions, onChange }: DealAssumptionsProps) {
  const { t } = useTranslation();
  const { startOn, targetOn, seed } = assumptions;
  return (
    <div className={styles.pair}>
      <Field label={t('simulation:deal.target')}>
        {({ id }) => (
          <DateField
            id={id}
            value={targetOn}
            onChange={(day) => (day === null ? undefined : onChange({ targetOn: day }))}
          />
        )}
      </Field>
      <Field label={t('simulation:deal.start')}>
        {({ id }) => (
          <DateField
            id={id}
            value={startOn}
            onChange={(day) => (day === null ? undefined : onChange({ startOn: day }))}
          />
        )}
      </Field>
      <span className={styles.cell}>
        <span aria-hidden="true">{t('simulation:deal.seed')}</span>
        <NumberCell
          kind="seed"
          label={t('simulation:deal.seed')}
          value={seed}
          most={largestSeed}
          onStore={(next) => onChange({ seed: next })}
        />
      </span>
    </div>
  );
}
