import { useTranslation } from 'react-i18next';
import { withDays } from '../../../shared/decision-map/simulation/day-range.ts';
import { type DayRange, mostDays } from '../../../shared/decision-map/simulation/model.ts';
import { NumberCell } from './number-cell.tsx';
import styles from './simulation.module.css';

interface DayRangeCellsProps {
  readonly heading: string;
  /** Whose days these are. */
  readonly of: string;
  readonly range: DayRange;
  readonly onStore: (range: DayRange) => void;
}

const parts = ['min', 'likely', 'max'] as const satisfies readonly (keyof DayRange)[];

/** Days at least, most likely and at most. */
export function DayRangeCells({ heading, of, range, onStore }: DayRangeCellsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.days}>
      <legend>{heading}</legend>
      <div className={styles.three}>
        {parts.map((part) => (
          <span key={part} className={styles.cell}>
            <span aria-hidden="true">{t(`simulation:days.${part}`)}</span>
            <NumberCell
              kind="days"
              label={t('simulation:fieldOf', { field: t(`simulation:days.${part}`), of })}
              value={range[part]}
              most={mostDays}
              onStore={(days) => onStore(withDays(range, part, days))}
            />
          </span>
        ))}
      </div>
    </fieldset>
  );
}
