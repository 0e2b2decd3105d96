import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { firstDay, stanceChanges } from '../../../shared/decision-map/changes.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { addDays, daysBetween } from '../../../shared/kernel/days.ts';
import { useLanguage } from '../../app/i18n.ts';
import { DateField } from '../../ui/date-field.tsx';
import { formatShortDay } from '../../ui/format-day.ts';
import { StanceMark } from '../marks/stance-mark.tsx';
import { useMapScreen } from '../state.ts';
import './time-bar.css';
import { monthsBetween } from './months-between.ts';
import { spreadNames } from './spread-names.ts';
import { usePlay } from './use-play.ts';

interface TimeBarProps {
  /** The map of today, with all of its evidence. */
  readonly map: DecisionMap;
  readonly today: CalendarDate;
}

/** Least days that the axis shows: a map of yesterday is no point. */
const leastDays = 14;

/** Replays the map: every change of a stance on the day of its evidence, and a day to be chosen. */
export function TimeBar({ map, today }: TimeBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = useMapScreen((screen) => screen.day);
  const compareDay = useMapScreen((screen) => screen.compareDay);
  const { first, allChanges } = useMemo(() => ({ first: firstDay(map), allChanges: stanceChanges(map) }), [map]);
  const from = first !== null && daysBetween(first, today) > leastDays ? first : addDays(today, -leastDays);
  const length = daysBetween(from, today);
  const shown = day ?? today;
  const choose = (chosen: CalendarDate) => useMapScreen.setState({ day: chosen >= today ? null : chosen });
  const { isPlaying, toggle } = usePlay({ from, today, shown, choose });
  if (map.stakeholders.length === 0) return null;
  const at = (on: CalendarDate) => (100 * Math.min(length, Math.max(0, daysBetween(from, on)))) / length;
  const nameOf = new Map(map.stakeholders.map(({ id, name }) => [id, name]));
  const changes = allChanges.filter(({ on, from: before, to }) => on <= today && (before !== null || to !== 'neutral'));
  const named = spreadNames(changes.map(({ on }) => at(on)));

  return (
    <section className="time-bar" aria-label={t('map-time:label')}>
      <button
        type="button"
        className="btn sq"
        aria-label={t(isPlaying ? 'map-time:stop' : 'map-time:play')}
        onClick={toggle}
      >
        <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
          {isPlaying ? <path d="M5 4v8M11 4v8" /> : <path d="M5 3.5v9l7-4.5z" />}
        </svg>
      </button>
      <div className="time-axis">
        <span className="time-line" />
        <span className="time-line past" style={{ width: `${at(shown)}%` }} />
        {monthsBetween(from, today).map((month) => (
          <span key={month} className="time-month" style={{ left: `${at(month)}%` }}>
            {new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(new Date(month))}
          </span>
        ))}
        {changes.map(({ stakeholderId, on, to }, index) => {
          const name = nameOf.get(stakeholderId) ?? '';
          const words = { day: formatShortDay(on, language), name, stance: t(`decision-map:stance.${to}`) };
          return (
            <button
              key={`${stakeholderId} ${on}`}
              type="button"
              className={on > shown ? 'time-mark later' : 'time-mark'}
              style={{ left: `${at(on)}%` }}
              aria-label={t('map-time:change', words)}
              title={t('map-time:change', words)}
              onClick={() => choose(on)}
            >
              {named[index] === true ? <span className="el">{name}</span> : null}
              <StanceMark stance={to} />
            </button>
          );
        })}
        <input
          type="range"
          min={0}
          max={length}
          step={1}
          value={Math.max(0, daysBetween(from, shown))}
          aria-label={t('map-time:slider')}
          aria-valuetext={formatShortDay(shown, language)}
          onChange={(event) => choose(addDays(from, Number(event.currentTarget.value)))}
        />
        <span className="time-now" style={{ left: `${at(shown)}%` }}>
          {day === null ? t('map-time:today') : formatShortDay(shown, language)}
        </span>
      </div>
      <div className="time-acts">
        {day === null ? null : (
          <button type="button" className="btn t24" onClick={() => choose(today)}>
            {t('map-time:back')}
          </button>
        )}
        {compareDay === null ? (
          <button
            type="button"
            className="btn ghost t24"
            onClick={() =>
              useMapScreen.setState({ compareDay: addDays(shown, -Math.min(30, daysBetween(from, shown))) })
            }
          >
            {t('map-time:compare')}
          </button>
        ) : (
          <>
            <DateField
              label={t('map-time:compareWith')}
              value={compareDay}
              onChange={(chosen) => {
                if (chosen !== null) useMapScreen.setState({ compareDay: chosen });
              }}
            />
            <button type="button" className="btn t24" onClick={() => useMapScreen.setState({ compareDay: null })}>
              {t('map-time:stopCompare')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
