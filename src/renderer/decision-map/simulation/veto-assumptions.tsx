import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { VetoAssumption } from '../../../shared/decision-map/simulation/model.ts';
import { ChanceCell } from './chance-cell.tsx';
import { DayRangeCells } from './day-range-cells.tsx';
import styles from './simulation.module.css';

/** Of a veto whose holder's layer is through: it counts no more, was used already, or may still be used. */
export type VetoStanding = 'spent' | 'triggered' | 'absolute';

interface VetoAssumptionsProps {
  readonly name: string;
  readonly title: string;
  readonly veto: VetoAssumption;
  readonly isTriggered: boolean;
  /** Null while the holder's layer is not through. */
  readonly standing: VetoStanding | null;
  /** What his veto costs, in words; empty while it is not known. */
  readonly cost: string;
  readonly onChange: (changes: Partial<VetoAssumption>) => void;
}

/** What is assumed of a veto: whether it is used, whether it is lifted then, and how long that takes. */
export function VetoAssumptions({ name, title, veto, isTriggered, standing, cost, onChange }: VetoAssumptionsProps) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <li className={styles.block} aria-labelledby={heading}>
      <div className={styles.blockHead}>
        <h4 id={heading} className="el" title={name}>
          {name}
        </h4>
        <span className="el" title={title}>
          {title}
        </span>
      </div>
      {standing === null ? null : <p className={styles.quiet}>{t(`simulation:veto.standing.${standing}`)}</p>}
      <div className={styles.pair}>
        {isTriggered ? (
          <span className={styles.cell}>
            <span>{t('simulation:veto.use')}</span>
            <span>{t('simulation:veto.triggered')}</span>
          </span>
        ) : (
          <ChanceCell
            name={t('simulation:veto.use')}
            of={name}
            value={veto.chanceOfUse}
            onStore={(chanceOfUse) => onChange({ chanceOfUse })}
          />
        )}
        <ChanceCell
          name={t('simulation:veto.lift')}
          of={name}
          value={veto.chanceOfLift}
          onStore={(chanceOfLift) => onChange({ chanceOfLift })}
        />
      </div>
      <DayRangeCells
        heading={t('simulation:veto.days')}
        of={t('simulation:veto.delayOf', { name })}
        range={veto.delay}
        onStore={(delay) => onChange({ delay })}
      />
      {cost === '' ? null : <p className={styles.quiet}>{cost}</p>}
    </li>
  );
}
