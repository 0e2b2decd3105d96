import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { edgeKinds } from '../../../shared/decision-map/edge.ts';
import { layerKinds } from '../../../shared/decision-map/layer.ts';
import { buyingRoles, coverages, stances } from '../../../shared/decision-map/model.ts';
import type { MapWords } from '../../../shared/decision-map/picture/words-on-picture.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatFullDay, formatShortDay } from '../../ui/format-day.ts';

const vetoes = ['absolute', 'scope', 'lifted'] as const;

/** The words of a drawn map in the language of the screen. */
export function usePictureWords(): MapWords {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const each = <Key extends string>(keys: readonly Key[], word: (key: Key) => string) =>
      Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>;
    const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
    return {
      notPlaced: t('map-export:picture.notPlaced'),
      layers: each(layerKinds, (key) => t(`map-export:picture.layer.${key}`)),
      stances: each(stances, (key) => t(`map-export:picture.stance.${key}`)),
      coverages: each(coverages, (key) => t(`map-export:picture.coverage.${key}`)),
      buyingRoles: each(buyingRoles, (key) => t(`map-export:picture.buyingRole.${key}`)),
      edges: each(edgeKinds, (key) => t(`map-export:picture.edge.${key}`)),
      vetoes: each(vetoes, (key) => t(`map-export:picture.veto.${key}`)),
      laneCoverage: (share) => t('map-export:picture.laneCoverage', { share: percent.format(share) }),
      influence: t('map-export:picture.influence'),
      relationship: t('map-export:picture.relationship'),
      neverMet: t('map-export:picture.neverMet'),
      internal: t('map-export:picture.internal'),
      date: (date) => formatFullDay(date, language),
      day: (date) => formatShortDay(date, language),
    };
  }, [t, language]);
}
