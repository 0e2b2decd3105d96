import { useTranslation } from 'react-i18next';
import type { SimulationResult } from '../../../shared/decision-map/simulation/result.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatDay } from '../../ui/format.ts';
import styles from './simulation.module.css';
import type { SimulationWords } from './use-simulation-words.ts';

interface SimulationFiguresProps {
  readonly result: SimulationResult;
  readonly targetOn: CalendarDate;
  readonly words: SimulationWords;
}

/** More of them would hide what is worth doing. */
const mostActions = 5;

/** The chance by the target, when it will be, whose veto costs most and what would raise the chance most. */
export function SimulationFigures({ result, targetOn, words }: SimulationFiguresProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { signedByTarget, signedEver, when, vetoes, actions } = result;
  const day = (date: CalendarDate) => formatDay(date, language);
  const [worst] = vetoes;
  const helpful = actions.filter(({ raise }) => raise > 0).slice(0, mostActions);
  return (
    <>
      <p className={styles.headline}>
        <span>{t('simulation:result.by', { day: day(targetOn) })}</span>
        <b>{words.chance(signedByTarget.share)}</b>
        <span>
          {t('simulation:result.interval', {
            low: words.chance(signedByTarget.low),
            high: words.chance(signedByTarget.high),
          })}
        </span>
      </p>
      <dl className={styles.figures}>
        <dt>{t('simulation:result.ever')}</dt>
        <dd>{words.chance(signedEver.share)}</dd>
        <dt>{t('simulation:result.expected')}</dt>
        <dd>
          {when === null ? (
            t('simulation:result.never')
          ) : (
            <>
              {day(when.p50)}
              <small>{t('simulation:result.half')}</small>
              <small>{t('simulation:result.most', { from: day(when.p10), to: day(when.p90) })}</small>
            </>
          )}
        </dd>
        <dt>{t('simulation:result.worstVeto')}</dt>
        <dd>
          {worst === undefined || (worst.cost <= 0 && worst.stops <= 0) ? (
            t('simulation:result.noVeto')
          ) : (
            <>
              {words.person(worst.stakeholderId)}
              <small>
                {worst.cost > 0
                  ? t('simulation:result.cost', { points: words.points(worst.cost) })
                  : t('simulation:result.stops', { share: words.chance(worst.stops) })}
              </small>
            </>
          )}
        </dd>
      </dl>
      <h3 className={styles.sub}>{t('simulation:result.actions')}</h3>
      {helpful.length === 0 ? (
        <p className={styles.quiet}>{t('simulation:result.noAction')}</p>
      ) : (
        <ol className={styles.actions}>
          {helpful.map(({ action, raise, share }) => (
            <li key={`${action.kind} ${action.index}`}>
              <span>{words.action(action)}</span>
              <b>{t('simulation:result.raise', { points: words.points(raise) })}</b>
              <small>{t('simulation:result.to', { chance: words.chance(share) })}</small>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
