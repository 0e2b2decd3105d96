import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { Finding } from '../../../shared/decision-map/rules/finding.ts';
import { useLayerName } from '../details/use-layer-name.ts';

export interface FindingWords {
  readonly title: string;
  readonly why: string;
  readonly advice: string;
}

/** A finding in the reader's language, with the names of whom it is about. */
export function useFindingWords(map: DecisionMap): (finding: Finding) => FindingWords {
  const { t } = useTranslation();
  const layerName = useLayerName();
  const nameOf = new Map(map.stakeholders.map(({ id, name }) => [id, name]));
  return ({ code, stakeholderIds, layer, params }) => {
    const found = map.layers.find(({ key }) => key === layer);
    const names = stakeholderIds.map((id) => nameOf.get(id) ?? '').join(t('activities:nameSeparator'));
    const words = { ...params, names, layer: found === undefined ? '' : layerName(found) };
    return {
      title: t(`decision-map:finding.${code}.title`, words),
      why: t(`decision-map:finding.${code}.why`, words),
      advice: t(`decision-map:finding.${code}.advice`, words),
    };
  };
}
