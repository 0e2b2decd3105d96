import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toCustomerMap } from '../../../shared/decision-map/customer-map.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { drawCustomerMap } from '../../../shared/decision-map/picture/draw-customer-map.ts';
import { drawInternalMap } from '../../../shared/decision-map/picture/draw-internal-map.ts';
import { layerName } from '../../../shared/decision-map/picture/layer-name.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { usePictureWords } from './use-picture-words.ts';

export const pictureAudiences = ['customer', 'internal'] as const;
export type PictureAudience = (typeof pictureAudiences)[number];

/** A drawn map, what it is called, and the address under which the page shows it. */
export interface MapPicture {
  readonly svg: Blob;
  readonly address: string | undefined;
  readonly title: string;
  /** Without its ending. */
  readonly fileName: string;
}

/** The map of a day as it leaves the house: on white, whatever the theme of the screen. */
export function useMapPicture(map: DecisionMap, day: CalendarDate, audience: PictureAudience): MapPicture {
  const { t } = useTranslation();
  const words = usePictureWords();
  const names = { account: map.accountName, deal: map.opportunityName, date: day };
  const title = t(`map-export:pictureTitle.${audience}`, names);
  const svg = useMemo(() => {
    const options = { title, today: day, theme: 'light', words } as const;
    const drawn =
      audience === 'internal'
        ? drawInternalMap(map, options)
        : drawCustomerMap(
            toCustomerMap(map, (layer) => layerName(layer, words.layers)),
            options,
          );
    return new Blob([drawn], { type: 'image/svg+xml' });
  }, [map, audience, title, day, words]);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(svg);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return { svg, address, title, fileName: t(`map-export:fileName.${audience}`, names) };
}
