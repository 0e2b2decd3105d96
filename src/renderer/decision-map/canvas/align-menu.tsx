import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { alignCards, alignments } from '../../../shared/decision-map/geometry/align.ts';
import type { Arrangement } from '../../../shared/decision-map/geometry/arrange-map.ts';
import { distributeCards } from '../../../shared/decision-map/geometry/distribute.ts';
import type { Point, Rectangle } from '../../../shared/decision-map/geometry/rectangle.ts';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useMapScreen } from '../state.ts';

interface AlignMenuProps {
  readonly arrangement: Arrangement;
  readonly onMove: (places: ReadonlyMap<string, Point>) => void;
}

/** Puts the chosen cards in line or spreads them evenly; offered while several are chosen. */
export function AlignMenu({ arrangement, onMove }: AlignMenuProps) {
  const { t } = useTranslation();
  const ids = useMapScreen((screen) => screen.stakeholderIds);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const cards = new Map(
    ids.flatMap((id): [string, Rectangle][] => {
      const card = arrangement.cards.get(id);
      return card === undefined ? [] : [[id, card]];
    }),
  );
  if (cards.size < 2) return null;
  return (
    <>
      <button ref={button} type="button" className="btn" aria-haspopup="menu" onClick={() => setOpen(true)}>
        {t('map-canvas:align.label')}
        <Icon name="down" size={12} />
      </button>
      {isOpen ? (
        <Menu
          label={t('map-canvas:align.of', { count: cards.size })}
          anchor={button}
          placement="below"
          onClose={() => setOpen(false)}
          items={[
            ...alignments.map((alignment) => ({
              key: alignment,
              label: t(`map-canvas:align.${alignment}`),
              run: () => onMove(alignCards(cards, alignment, arrangement.lanes)),
            })),
            {
              key: 'distribute',
              label: t('map-canvas:align.distribute'),
              isDisabled: cards.size < 3,
              run: () => onMove(distributeCards(cards)),
            },
          ]}
        />
      ) : null}
    </>
  );
}
