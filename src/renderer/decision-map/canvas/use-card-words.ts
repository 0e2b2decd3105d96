import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { laneKeyIn } from '../../../shared/decision-map/geometry/lane-key.ts';
import type { DecisionMap, MapStakeholder } from '../../../shared/decision-map/map.ts';
import { holdsVeto } from '../../../shared/decision-map/standing.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatDay } from '../../ui/format.ts';
import { useLaneName } from './use-lane-name.ts';

/** All that a card shows, in words: 张敏，信用卡中心总经理，业务决策，决策人，支持，影响力 5 …. */
export function useCardWords({ layers }: DecisionMap): (stakeholder: MapStakeholder) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const laneName = useLaneName(layers);
  return useCallback(
    (stakeholder) => {
      const { name, personId, title, layer, buyingRole, stance, influence, level, coverage, lastContactOn } =
        stakeholder;
      const words = [
        personId === null ? t('map-details:unknownPerson', { name }) : name,
        title,
        laneName(laneKeyIn(layers, layer)),
        buyingRole === null ? '' : t(`decision-map:buyingRole.${buyingRole}`),
        t(`decision-map:stance.${stance}`),
        holdsVeto(stakeholder) ? t(`decision-map:vetoKind.${stakeholder.vetoKind}`) : '',
        t('map-canvas:card.influence', { influence }),
        level === null ? '' : t('map-canvas:card.level', { level }),
        t(`decision-map:coverage.${coverage}`),
        lastContactOn === null ? '' : t('map-canvas:card.lastContact', { day: formatDay(lastContactOn, language) }),
      ];
      return words.filter((word) => word !== '').join(t('map-canvas:comma'));
    },
    [t, language, laneName, layers],
  );
}
