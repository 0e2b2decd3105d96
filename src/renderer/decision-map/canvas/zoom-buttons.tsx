import { useStore } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { formatPercent } from '../../../shared/kernel/format-number.ts';
import { useLanguage } from '../../app/i18n.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useView } from './use-view.ts';

/** How large the map is shown; the figure goes back to 100 %. */
export function ZoomButtons() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { zoomIn, zoomOut, reset } = useView();
  const zoom = useStore(({ transform }) => transform[2]);
  const share = formatPercent(zoom, language, { least: 0, most: 0 });
  return (
    <fieldset className="map-zoom" aria-label={t('map-canvas:zoom.label')}>
      <IconButton name="minus" label={t('map-canvas:zoom.out')} onClick={zoomOut} />
      <button type="button" className="btn ghost t24" title={t('map-canvas:zoom.reset')} onClick={reset}>
        {share}
      </button>
      <IconButton name="plus" label={t('map-canvas:zoom.in')} onClick={zoomIn} />
    </fieldset>
  );
}
