import { isLayerKind, type LayerKey, type MapLayer } from '../../shared/decision-map/layer.ts';
import en from '../../shared/locales/en/decision-map.json' with { type: 'json' };
import zh from '../../shared/locales/zh-CN/decision-map.json' with { type: 'json' };

type Named = Pick<MapLayer, 'key' | 'name'>;

/** The names that readers of either language see of a layer: its own, or the usual ones of its kind. */
function namesOf({ key, name }: Named): readonly string[] {
  const seen = name === '' && isLayerKind(key) ? [zh.layer[key], en.layer[key]] : [name];
  return seen.map((each) => each.trim().toLowerCase());
}

/** The layer that a reader could not tell from one of this name; undefined when there is none. */
export function namesake<Layer extends Named>(
  layers: readonly Layer[],
  named: { readonly key: LayerKey; readonly name: string },
): Layer | undefined {
  const asked = namesOf(named);
  return layers.find((layer) => layer.key !== named.key && namesOf(layer).some((name) => asked.includes(name)));
}
