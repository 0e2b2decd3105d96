import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { whatBreaks } from '../../../shared/decision-map/paths/what-breaks.ts';
import { presentOn } from '../../../shared/decision-map/present.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { Select } from '../../ui/select.tsx';
import { Losses } from './losses.tsx';
import styles from './paths.module.css';
import { ScoreChange } from './score-change.tsx';
import { useWayStops } from './use-way-stops.ts';
import { WayLine } from './way-line.tsx';

interface LeavingProps {
  readonly map: DecisionMap;
  readonly today: CalendarDate;
  readonly onFocus: (stakeholderIds: readonly string[], edgeIds: readonly string[]) => void;
}

/** What the deal would lose if somebody left. */
export function Leaving({ map, today, onFocus }: LeavingProps) {
  const { t } = useTranslation();
  const stopsOf = useWayStops(map);
  const [chosen, setChosen] = useState('');
  const people = presentOn(map, today).stakeholders;
  const breakage = whatBreaks(map, today, chosen);
  const options = people.map(({ id, name, title }) => ({
    value: id,
    label: title === '' ? name : `${name}  ${title}`,
  }));
  return (
    <section className={styles.part} aria-label={t('decision-paths:leaving.title')}>
      <h2>{t('decision-paths:leaving.title')}</h2>
      {people.length === 0 ? (
        <p className={styles.quiet}>{t('decision-paths:leaving.nobody')}</p>
      ) : (
        <Select
          label={t('decision-paths:leaving.choose')}
          value={breakage === null ? '' : chosen}
          options={[{ value: '', label: t('decision-paths:leaving.choose') }, ...options]}
          onChange={setChosen}
        />
      )}
      {breakage === null ? null : (
        <>
          <Losses map={map} breakage={breakage} />
          <ScoreChange before={breakage.before} after={breakage.after} />
          {breakage.lostWays.length === 0 ? null : <h3>{t('decision-paths:leaving.lostWays')}</h3>}
          {breakage.lostWays.map((way) => (
            <WayLine
              key={way.stakeholderIds.join()}
              stops={stopsOf(way)}
              onFocus={() => onFocus(way.stakeholderIds, way.edgeIds.flat())}
            />
          ))}
        </>
      )}
    </section>
  );
}
