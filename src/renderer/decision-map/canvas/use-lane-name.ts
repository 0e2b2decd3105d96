import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaneKey } from '../../../shared/decision-map/geometry/lane-key.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { useLayerName } from '../details/use-layer-name.ts';

/** What a lane is called. */
export function useLaneName(layers: DecisionMap['layers']): (key: LaneKey) => string {
  const { t } = useTranslation();
  const layerName = useLayerName();
  return useCallback(
    (key) => {
      const layer = layers.find((one) => one.key === key);
      return layer === undefined ? t('map-details:noLayer') : layerName(layer);
    },
    // The words of a layer change with those of the language alone.
    [layers, t],
  );
}
