import { useTranslation } from 'react-i18next';
import type { LayerKey } from '../../../shared/decision-map/layer.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { Action } from '../../../shared/decision-map/simulation/variants.ts';
import { formatNumber, formatPercent } from '../../../shared/kernel/format-number.ts';
import { useLanguage } from '../../app/i18n.ts';
import { useLayerName } from '../details/use-layer-name.ts';

const whole = { least: 0, most: 0 } as const;
const tenths = { least: 0, most: 1 } as const;

/** How the simulator speaks of a deal's people and layers, of chances and of what could be done. */
export interface SimulationWords {
  readonly layer: (key: LayerKey) => string;
  readonly person: (stakeholderId: string) => string;
  /** A chance: whole percents are as fine as guesses are, but for the rare and the nearly sure. */
  readonly chance: (share: number) => string;
  /** The difference of two chances. */
  readonly points: (difference: number) => string;
  readonly action: (action: Action) => string;
}

export function useSimulationWords(map: DecisionMap): SimulationWords {
  const { t } = useTranslation();
  const language = useLanguage();
  const layerName = useLayerName();
  const layer = (key: LayerKey) => layerName(map.layers.find((each) => each.key === key) ?? { key, name: '' });
  const person = (stakeholderId: string) => map.stakeholders.find(({ id }) => id === stakeholderId)?.name ?? '—';
  return {
    layer,
    person,
    chance: (share) => formatPercent(share, language, share < 0.01 || share > 0.99 ? tenths : whole),
    points: (difference) =>
      t('simulation:points', { points: formatNumber(difference * 100, language, difference < 0.01 ? tenths : whole) }),
    action: (action) =>
      'layer' in action
        ? t(`simulation:action.${action.kind}`, { layer: layer(action.layer) })
        : t(`simulation:action.${action.kind}`, { name: person(action.stakeholderId) }),
  };
}
