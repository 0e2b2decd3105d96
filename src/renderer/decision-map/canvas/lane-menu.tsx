import { useMutation } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayerKey } from '../../../shared/decision-map/layer.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { orpc } from '../../app/client.ts';
import { Menu } from '../../ui/menu.tsx';
import { LayerDialog } from './layer-dialog.tsx';
import { NewLayerDialog } from './new-layer-dialog.tsx';
import { useLaneName } from './use-lane-name.ts';

/** What is open about a layer. */
export interface OpenLane {
  readonly key: LayerKey;
  readonly shows: 'menu' | 'fields' | 'new';
}

interface LaneMenuProps {
  readonly map: DecisionMap;
  readonly open: OpenLane;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onOpen: (open: OpenLane | null) => void;
}

/** What is done to a layer: its name and days, its place, one more below it, its end. */
export function LaneMenu({ map, open, anchor, onOpen }: LaneMenuProps) {
  const { t } = useTranslation();
  const { opportunityId, layers } = map;
  const { key, shows } = open;
  const laneName = useLaneName(layers);
  const move = useMutation(orpc.decisionMap.layers.move.mutationOptions());
  const remove = useMutation(orpc.decisionMap.layers.remove.mutationOptions());
  const place = layers.findIndex((one) => one.key === key);
  const layer = layers[place];
  const close = () => onOpen(null);
  if (layer === undefined) return null;
  if (shows === 'fields') return <LayerDialog opportunityId={opportunityId} layer={layer} onClose={close} />;
  if (shows === 'new') return <NewLayerDialog map={map} position={place + 1} onClose={close} />;
  const moveTo = (position: number) => move.mutate({ opportunityId, key, position });
  return (
    <Menu
      label={laneName(key)}
      anchor={anchor}
      placement="beside"
      onClose={close}
      items={[
        { key: 'edit', label: t('map-canvas:lane.edit'), run: () => onOpen({ key, shows: 'fields' }) },
        { key: 'up', label: t('map-canvas:lane.up'), isDisabled: place === 0, run: () => moveTo(place - 1) },
        {
          key: 'down',
          label: t('map-canvas:lane.down'),
          isDisabled: place === layers.length - 1,
          run: () => moveTo(place + 1),
        },
        { key: 'add', label: t('map-canvas:lane.add'), run: () => onOpen({ key, shows: 'new' }) },
        { key: 'remove', label: t('map-canvas:lane.remove'), run: () => remove.mutate({ opportunityId, key }) },
      ]}
    />
  );
}
