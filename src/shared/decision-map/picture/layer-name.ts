import { isLayerKind, type LayerKind, type MapLayer } from '../layer.ts';

/** What a layer is called: its own name, else the usual one of its kind. */
export function layerName(
  { name, key }: Pick<MapLayer, 'name' | 'key'>,
  usual: Readonly<Record<LayerKind, string>>,
): string {
  return name === '' && isLayerKind(key) ? usual[key] : name;
}
