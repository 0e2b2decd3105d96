import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionMap, MapStakeholder } from '../../../shared/decision-map/map.ts';
import { type TiedWay, waysToApprovers } from '../../../shared/decision-map/paths/ways-to-approvers.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import styles from './paths.module.css';
import { PersonHead } from './person-head.tsx';
import { useWayStops } from './use-way-stops.ts';
import { WayLine } from './way-line.tsx';

interface ApproverWaysProps {
  readonly map: DecisionMap;
  readonly today: CalendarDate;
  readonly onFocus: (stakeholderIds: readonly string[], edgeIds: readonly string[]) => void;
}

/** How those who support us reach each approver. */
export function ApproverWays({ map, today, onFocus }: ApproverWaysProps) {
  const { t } = useTranslation();
  const stopsOf = useWayStops(map);
  const approvers = useMemo(() => waysToApprovers(map, today), [map, today]);
  const focus = ({ stakeholderIds, edgeIds }: TiedWay) => onFocus(stakeholderIds, edgeIds.flat());
  const holder = (id: string): MapStakeholder | undefined => map.stakeholders.find((each) => each.id === id);
  return (
    <section className={styles.part} aria-label={t('decision-paths:approver.title')}>
      <h2>{t('decision-paths:approver.title')}</h2>
      {approvers.length === 0 ? <p className={styles.quiet}>{t('decision-paths:approver.none')}</p> : null}
      <ul className={styles.people}>
        {approvers.map(({ approverId, steps, ways }) => (
          <li key={approverId}>
            <PersonHead
              person={holder(approverId)}
              aside={steps === null ? t('decision-paths:approver.far') : t('decision-paths:steps', { count: steps })}
              isBad={steps === null || steps > map.scoring.longestPath}
            />
            {steps === null ? <p className={styles.quiet}>{t('decision-paths:approver.unreached')}</p> : null}
            {steps === 0 ? <p className={styles.quiet}>{t('decision-paths:approver.supports')}</p> : null}
            {steps === 0
              ? null
              : ways.map((way) => (
                  <WayLine key={way.stakeholderIds.join()} stops={stopsOf(way)} onFocus={() => focus(way)} />
                ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
