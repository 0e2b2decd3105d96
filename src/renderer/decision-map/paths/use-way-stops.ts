import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { TiedWay } from '../../../shared/decision-map/paths/ways-to-approvers.ts';
import type { WayStop } from './way-line.tsx';

/** A way of influence on the map, told by names and ties. */
export function useWayStops(map: DecisionMap): (way: TiedWay) => readonly WayStop[] {
  const { t } = useTranslation();
  const names = new Map(map.stakeholders.map(({ id, name }) => [id, name]));
  return ({ stakeholderIds, kinds }) =>
    stakeholderIds.map((id, place) => ({
      key: id,
      name: names.get(id) ?? '—',
      tie:
        place === 0
          ? null
          : [...new Set(kinds[place - 1])].map((kind) => t(`decision-paths:tie.${kind}`)).join(t('decision-paths:and')),
    }));
}
