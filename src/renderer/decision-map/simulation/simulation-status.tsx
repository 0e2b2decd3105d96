import { useTranslation } from 'react-i18next';
import { usualRuns } from '../../../shared/decision-map/simulation/simulate.ts';
import { formatNumber, formatPercent } from '../../../shared/kernel/format-number.ts';
import { useLanguage } from '../../app/i18n.ts';
import styles from './simulation.module.css';
import type { RunningSimulation } from './use-simulation.ts';

interface SimulationStatusProps {
  readonly running: Pick<RunningSimulation, 'work' | 'cancel' | 'start'>;
}

/** Where the playing stands, with a way to stop it and to begin again. */
export function SimulationStatus({ running: { work, cancel, start } }: SimulationStatusProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const runs = formatNumber(usualRuns, language);
  const share = work.kind === 'working' ? formatPercent(work.share, language, { least: 0, most: 0 }) : '';
  return (
    <div className={styles.status}>
      <span
        role={work.kind === 'failed' ? 'alert' : undefined}
        title={work.kind === 'failed' ? work.detail : undefined}
      >
        {t(`simulation:work.${work.kind}`, { runs, share })}
      </span>
      {work.kind === 'done' ? null : (
        <button type="button" className="btn t24" onClick={work.kind === 'working' ? cancel : start}>
          {t(work.kind === 'working' ? 'simulation:work.cancel' : 'simulation:work.start')}
        </button>
      )}
    </div>
  );
}
