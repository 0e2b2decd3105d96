import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type EdgeKind, edgeKinds } from '../../../shared/decision-map/edge.ts';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { Menu } from '../../ui/menu.tsx';
import { useCanvas } from './canvas-state.ts';
import { EdgeSample } from './edge-sample.tsx';

interface KindMenuProps {
  readonly map: DecisionMap;
  readonly fromId: string;
  readonly toId: string;
  readonly onConnect: (kind: EdgeKind) => void;
  readonly onClose: () => void;
}

/** How two people are tied, asked beside the card the tie goes to; the kind chosen last is offered first. */
export function KindMenu({ map, fromId, toId, onConnect, onClose }: KindMenuProps) {
  const { t } = useTranslation();
  const lastKind = useCanvas((canvas) => canvas.lastKind);
  const anchor = useRef(document.querySelector<HTMLElement>(`[data-card="${toId}"]`));
  const nameOf = (id: string) => map.stakeholders.find((one) => one.id === id)?.name ?? '';
  return (
    <Menu
      label={t('map-details:edge.between', { from: nameOf(fromId), to: nameOf(toId) })}
      anchor={anchor}
      placement="beside"
      firstKey={lastKind}
      onClose={onClose}
      items={edgeKinds.map((kind) => ({
        key: kind,
        label: t(`map-details:edge.reads.${kind}`, { from: nameOf(fromId), to: nameOf(toId) }),
        picture: <EdgeSample kind={kind} />,
        run: () => onConnect(kind),
      }))}
    />
  );
}
