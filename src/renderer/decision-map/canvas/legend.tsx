import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { edgeKinds } from '../../../shared/decision-map/edge.ts';
import { stances } from '../../../shared/decision-map/model.ts';
import { FloatingPanel } from '../../ui/floating-panel.tsx';
import { Icon } from '../../ui/icon.tsx';
import { InfluenceDots, RelationshipBars } from '../marks/level-marks.tsx';
import { StanceMark } from '../marks/stance-mark.tsx';
import { EdgeSample } from './edge-sample.tsx';

const mainKinds = ['reports-to', 'influences', 'conflict'] as const;

/** What shapes and lines mean: the usual ones as far as there is room, all of them behind a button. */
export function Legend() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <div className="map-legend" aria-hidden="true">
        {stances.map((stance) => (
          <span key={stance}>
            <StanceMark stance={stance} />
            {t(`decision-map:stance.${stance}`)}
          </span>
        ))}
        <i className="map-legend-gap" />
        {mainKinds.map((kind) => (
          <span key={kind}>
            <EdgeSample kind={kind} />
            {t(`decision-map:edge.${kind}`)}
          </span>
        ))}
        <i className="map-legend-gap" />
        <span>
          <InfluenceDots influence={3} />
          {t('map-canvas:legend.influence')}
        </span>
        <span>
          <RelationshipBars level={3} />
          {t('map-canvas:legend.level')}
        </span>
      </div>
      <button
        ref={button}
        type="button"
        className="btn ghost"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {t('map-canvas:legend.all')}
        <Icon name="down" size={12} />
      </button>
      {isOpen ? (
        <FloatingPanel
          label={t('map-canvas:legend.title')}
          anchor={button}
          placement="below"
          onClose={() => setOpen(false)}
        >
          <div className="map-legend-all">
            <ul aria-label={t('map-canvas:legend.stances')}>
              {stances.map((stance) => (
                <li key={stance}>
                  <StanceMark stance={stance} />
                  {t(`decision-map:stance.${stance}`)}
                </li>
              ))}
              <li>
                <InfluenceDots influence={3} />
                {t('map-canvas:legend.influence')}
              </li>
              <li>
                <RelationshipBars level={3} />
                {t('map-canvas:legend.level')}
              </li>
              <li>
                <i className="legend-dashed" />
                {t('map-canvas:legend.untouched')}
              </li>
            </ul>
            <ul aria-label={t('map-canvas:legend.ties')}>
              {edgeKinds.map((kind) => (
                <li key={kind}>
                  <EdgeSample kind={kind} />
                  {t(`decision-map:edge.${kind}`)}
                </li>
              ))}
              <li className="mut">{t('map-canvas:legend.weight')}</li>
            </ul>
          </div>
        </FloatingPanel>
      ) : null}
    </>
  );
}
