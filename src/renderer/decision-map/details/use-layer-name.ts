import { useTranslation } from 'react-i18next';
import type { MapLayer } from '../../../shared/decision-map/layer.ts';

/** A layer's own name, or the usual one of its kind in the reader's language. */
export function useLayerName(): (layer: Pick<MapLayer, 'key' | 'name'>) => string {
  const { t } = useTranslation();
  return ({ key, name }) => (name === '' ? t(`decision-map:layer.${key}`) : name);
}
