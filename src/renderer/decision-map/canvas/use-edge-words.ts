import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';

/** Every tie in words by its id: 林浩 影响 张敏，强度 2. */
export function useEdgeWords({ edges, stakeholders }: DecisionMap): ReadonlyMap<string, string> {
  const { t } = useTranslation();
  return useMemo(() => {
    const names = new Map(stakeholders.map(({ id, name }) => [id, name]));
    return new Map(
      edges.map(({ id, kind, weight, fromId, toId }) => {
        const tie = t(`map-details:edge.reads.${kind}`, { from: names.get(fromId) ?? '', to: names.get(toId) ?? '' });
        return [id, kind === 'influences' ? t('map-canvas:edge.withWeight', { tie, weight }) : tie];
      }),
    );
  }, [edges, stakeholders, t]);
}
