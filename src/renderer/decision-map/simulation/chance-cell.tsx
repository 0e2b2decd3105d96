import { useTranslation } from 'react-i18next';
import { NumberCell } from './number-cell.tsx';
import styles from './simulation.module.css';

interface ChanceCellProps {
  readonly name: string;
  /** Whose chance it is. */
  readonly of: string;
  readonly value: number;
  readonly onStore: (chance: number) => void;
}

/** A chance with its name above. */
export function ChanceCell({ name, of, value, onStore }: ChanceCellProps) {
  const { t } = useTranslation();
  return (
    <span className={styles.cell}>
      <span aria-hidden="true">{name}</span>
      <NumberCell
        kind="chance"
        label={t('simulation:fieldOf', { field: name, of })}
        value={value}
        most={1}
        onStore={onStore}
      />
    </span>
  );
}
