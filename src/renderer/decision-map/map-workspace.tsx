import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../shared/decision-map/map.ts';
import { type MapPast, mapOn } from '../../shared/decision-map/past.ts';
import { useLanguage } from '../app/i18n.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { useToday } from '../app/today.ts';
import { formatDay } from '../ui/format.ts';
import { EdgeMarkers } from './canvas/edge-markers.tsx';
import { MapCanvas } from './canvas/map-canvas.tsx';
import { MapActions } from './map-actions.tsx';
import { SidePanel } from './side-panel.tsx';
import { letGoOfGone, useMapScreen } from './state.ts';
import './map-workspace.css';
import { Differences } from './time/differences.tsx';
import { PastNote } from './time/past-note.tsx';
import { TimeBar } from './time/time-bar.tsx';
import { usePast } from './time/use-past.ts';

/** The map in the middle, what follows from it beside it, and time below. */
export function MapWorkspace({ map }: { readonly map: DecisionMap }) {
  const today = useToday();
  const day = useMapScreen((screen) => screen.day);
  const compareDay = useMapScreen((screen) => screen.compareDay);
  const isPast = (day ?? today) < today || (compareDay ?? today) < today;
  const { past, error, readAgain } = usePast(map.opportunityId, isPast);
  const shown = useMemo(() => mapOn(map, day ?? today, today, past), [map, day, today, past]);
  const before = useRef(map);
  useEffect(() => {
    letGoOfGone(before.current, map);
    before.current = map;
  }, [map]);
  return (
    <div className="map-page">
      <EdgeMarkers />
      {error !== null ? (
        <QueryFailure error={error} onRetry={readAgain} />
      ) : compareDay === null ? (
        <div className="map-workspace">
          <MapCanvas
            map={shown}
            today={day ?? today}
            isEditable={day === null}
            actions={<MapActions map={shown} day={day ?? today} />}
          />
          <SidePanel map={shown} day={day ?? today} isEditable={day === null} />
        </div>
      ) : (
        <TwoDays map={map} days={[compareDay, day ?? today]} today={today} past={past} />
      )}
      {isPast ? <PastNote /> : null}
      <TimeBar map={map} today={today} />
    </div>
  );
}

interface TwoDaysProps {
  readonly map: DecisionMap;
  readonly days: readonly [string, string];
  readonly today: string;
  readonly past: MapPast;
}

/** Two days of the map side by side, the earlier one first, with what changed between them. */
function TwoDays({ map, days, today, past }: TwoDaysProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [from = '', to = ''] = days.toSorted();
  const shown = useMemo(
    () => [from, to].map((day) => ({ day, mapOfDay: mapOn(map, day, today, past) })),
    [map, from, to, today, past],
  );
  return (
    <div className="map-workspace of-days">
      <div className="map-days">
        {shown.map(({ day, mapOfDay }) => (
          <section key={day} className="map-day" aria-label={t('map-time:mapOf', { day: formatDay(day, language) })}>
            <h2>{t('map-time:mapOf', { day: formatDay(day, language) })}</h2>
            <MapCanvas map={mapOfDay} today={day} isEditable={false} fitsAtFirst />
          </section>
        ))}
      </div>
      <aside className="map-side">
        <div className="map-side-body">
          <Differences map={map} from={from} to={to} />
        </div>
      </aside>
    </div>
  );
}
