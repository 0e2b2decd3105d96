import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coverages, stances } from '../../../shared/decision-map/model.ts';
import { FloatingPanel } from '../../ui/floating-panel.tsx';
import { Icon } from '../../ui/icon.tsx';
import { StanceMark } from '../marks/stance-mark.tsx';
import { useMapScreen } from '../state.ts';

/** Lets only some stances and degrees of contact stand out. */
export function MapFilter() {
  const { t } = useTranslation();
  const chosen = useMapScreen();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const count = chosen.stances.length + chosen.coverages.length;
  const label = count === 0 ? t('map-canvas:filter.label') : t('map-canvas:filter.count', { count });
  return (
    <>
      <button
        ref={button}
        type="button"
        className={count === 0 ? 'btn ghost sq' : 'btn'}
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <Icon name="filter" />
        {count === 0 ? null : count}
      </button>
      {isOpen ? (
        <FloatingPanel
          label={t('map-canvas:filter.label')}
          anchor={button}
          placement="below"
          onClose={() => setOpen(false)}
        >
          <div className="map-filter">
            <fieldset>
              <legend>{t('map-canvas:filter.stance')}</legend>
              {stances.map((stance) => (
                <button
                  key={stance}
                  type="button"
                  className="map-chip"
                  aria-pressed={chosen.stances.includes(stance)}
                  onClick={() => useMapScreen.setState({ stances: toggled(chosen.stances, stance) })}
                >
                  <StanceMark stance={stance} />
                  {t(`decision-map:stance.${stance}`)}
                </button>
              ))}
            </fieldset>
            <fieldset>
              <legend>{t('map-canvas:filter.coverage')}</legend>
              {coverages.map((coverage) => (
                <button
                  key={coverage}
                  type="button"
                  className="map-chip"
                  aria-pressed={chosen.coverages.includes(coverage)}
                  onClick={() => useMapScreen.setState({ coverages: toggled(chosen.coverages, coverage) })}
                >
                  {t(`decision-map:coverage.${coverage}`)}
                </button>
              ))}
            </fieldset>
            <button
              type="button"
              className="btn ghost"
              disabled={count === 0}
              onClick={() => useMapScreen.setState({ stances: [], coverages: [] })}
            >
              {t('map-canvas:filter.clear')}
            </button>
          </div>
        </FloatingPanel>
      ) : null}
    </>
  );
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
