import { useTranslation } from 'react-i18next';
import { laneKeyIn } from '../../../shared/decision-map/geometry/lane-key.ts';
import type { MapLayer } from '../../../shared/decision-map/layer.ts';
import { layerDays } from '../../../shared/decision-map/layer-days.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { coverageScore } from '../../../shared/decision-map/scores/coverage-score.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import { useLanguage } from '../../app/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLayerName } from '../details/use-layer-name.ts';
import { focusOn } from '../state.ts';

interface LayerBarsProps {
  readonly map: DecisionMap;
  readonly day: CalendarDate;
}

/** Each layer: how well it is covered, whether it agreed, and the days it took against those planned. */
export function LayerBars({ map, day }: LayerBarsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const layerName = useLayerName();
  const { layers } = coverageScore(map, day);
  const unplaced = map.stakeholders.filter(({ layer }) => laneKeyIn(map.layers, layer) === null);
  const percent = (score: number | null) =>
    score === null ? '—' : `${formatNumber(score, language, { least: 0, most: 0 })}%`;
  return (
    <ul className="layer-bars" aria-label={t('map-readiness:layers')}>
      {map.layers.map((layer) => {
        const { score = null, met = 0, people = 0 } = layers.find((one) => one.layer === layer.key) ?? {};
        const ids = map.stakeholders.filter((one) => one.layer === layer.key).map(({ id }) => id);
        const days = layerDays(map, layer, day);
        return (
          <li key={layer.key}>
            <button type="button" className="layer-bar" title={daysWords(layer, days)} onClick={() => focusOn(ids)}>
              <span className="el">{layerName(layer)}</span>
              <span className="bar" aria-hidden="true">
                <i style={{ width: `${score ?? 0}%` }} />
              </span>
              <span className="num">{percent(score)}</span>
              <span className="num mut">{t('map-readiness:met', { met, people })}</span>
            </button>
            {days.isLate || days.isDone ? (
              <span className={days.isLate ? 'layer-days late' : 'layer-days'}>
                <Icon name={days.isDone ? 'check' : 'warn'} size={12} />
                {daysWords(layer, days)}
              </span>
            ) : null}
          </li>
        );
      })}
      {unplaced.length === 0 ? null : (
        <li>
          <button type="button" className="layer-unplaced" onClick={() => focusOn(unplaced.map(({ id }) => id))}>
            <span>{t('map-details:noLayer')}</span>
            <span className="mut">{t('map-readiness:unplaced', { count: unplaced.length })}</span>
          </button>
        </li>
      )}
    </ul>
  );

  function daysWords(
    { plannedMinDays, plannedMaxDays }: MapLayer,
    { used, isDone }: ReturnType<typeof layerDays>,
  ): string {
    const plan =
      plannedMaxDays === null
        ? ''
        : t('map-readiness:plan', {
            days: plannedMinDays === plannedMaxDays ? plannedMaxDays : `${plannedMinDays ?? 0}–${plannedMaxDays}`,
          });
    const taken =
      used === null
        ? t('map-readiness:notBegun')
        : t(isDone ? 'map-readiness:took' : 'map-readiness:used', { count: used });
    return [taken, plan].filter((part) => part !== '').join(t('map-readiness:comma'));
  }
}
