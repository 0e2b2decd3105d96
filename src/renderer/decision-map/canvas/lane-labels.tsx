import { useStore } from '@xyflow/react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lane } from '../../../shared/decision-map/geometry/lanes.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { coverageScore } from '../../../shared/decision-map/scores/coverage-score.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { LaneMenu, type OpenLane } from './lane-menu.tsx';
import { useLaneName } from './use-lane-name.ts';

interface LaneLabelsProps {
  readonly map: DecisionMap;
  readonly lanes: readonly Lane[];
  readonly today: CalendarDate;
  readonly isEditable: boolean;
}

/** Below this coverage, in percent, a layer is said to be low. */
const low = 20;
/** Where a lane is lower than this on screen, only its name has room. */
const leastForCoverage = 48;

/** The lanes' names at the left; they stay in sight however far the map is moved. */
export function LaneLabels({ map, lanes, today, isEditable }: LaneLabelsProps) {
  const { t } = useTranslation();
  const top = useStore(({ transform }) => transform[1]);
  const zoom = useStore(({ transform }) => transform[2]);
  const laneName = useLaneName(map.layers);
  const scores = useMemo(
    () => new Map(coverageScore(map, today).layers.map(({ layer, score }) => [layer, score])),
    [map, today],
  );
  const [open, setOpen] = useState<OpenLane | null>(null);
  const anchor = useRef<HTMLElement | null>(null);
  return (
    <>
      <section className="map-lane-labels" aria-label={t('map-canvas:lane.all')}>
        {lanes.map(({ key, ...lane }) => {
          const score = key === null ? null : (scores.get(key) ?? null);
          const isLow = score !== null && score < low;
          const words =
            score === null
              ? t(key === null ? 'map-canvas:lane.unplaced' : 'map-canvas:lane.empty')
              : t(isLow ? 'map-canvas:lane.low' : 'map-canvas:lane.coverage', { share: Math.round(score) });
          const content = (
            <>
              <b className="el" title={laneName(key)}>
                {laneName(key)}
              </b>
              {lane.height * zoom < leastForCoverage ? null : <span className={isLow ? 'bad' : ''}>{words}</span>}
            </>
          );
          const style = { transform: `translateY(${lane.top * zoom + top}px)`, height: lane.height * zoom };
          return key === null || !isEditable ? (
            <div key={key ?? ''} className="map-lane-label" style={style}>
              {content}
            </div>
          ) : (
            <button
              key={key}
              type="button"
              className="map-lane-label"
              style={style}
              aria-haspopup="menu"
              aria-label={t('map-canvas:lane.menuOf', { name: laneName(key), coverage: words })}
              onClick={(event) => {
                anchor.current = event.currentTarget;
                setOpen({ key, shows: 'menu' });
              }}
            >
              {content}
            </button>
          );
        })}
      </section>
      {open === null ? null : <LaneMenu map={map} open={open} anchor={anchor} onOpen={setOpen} />}
    </>
  );
}
