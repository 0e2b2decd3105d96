import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { MapStakeholder } from '../../../shared/decision-map/map.ts';
import { isUntouched } from '../../../shared/decision-map/map-at.ts';
import { rest } from './canvas-state.ts';
import { CardFace } from './card-face.tsx';
import { takeFocus } from './take-focus.ts';

export interface CardData extends Record<string, unknown> {
  readonly stakeholder: MapStakeholder;
  /** All that the card says, for a screen reader. */
  readonly label: string;
  readonly isEditable: boolean;
  /** Does not fit what is searched or filtered for. */
  readonly isDimmed: boolean;
  /** A finding, a path or a hit of the search is about him. */
  readonly isRinged: boolean;
  /** The one card that the Tab key stops at. */
  readonly isStop: boolean;
  readonly takesFocus: boolean;
}
export type CardNodeType = Node<CardData, 'card'>;

const sides = [Position.Top, Position.Right, Position.Bottom, Position.Left] as const;

/** A person's card; small handles at its sides begin a tie. */
export const CardNode = memo(function CardNode({ id, data, selected }: NodeProps<CardNodeType>) {
  const { stakeholder, label, isEditable, isDimmed, isRinged, isStop, takesFocus } = data;
  const card = useRef<HTMLButtonElement>(null);
  // Handles of hundreds of cards would each listen to every move of the map: only the card under the mouse has some.
  const [isNear, setNear] = useState(false);
  useLayoutEffect(() => {
    if (takesFocus) takeFocus(card.current);
  }, [takesFocus]);
  const classes = [
    'map-card',
    isUntouched(stakeholder) ? 'untouched' : '',
    stakeholder.vetoKind !== 'none' && stakeholder.vetoState !== 'lifted' ? 'veto' : '',
    isDimmed ? 'dimmed' : '',
    isRinged ? 'ringed' : '',
    selected ? 'on' : '',
  ];
  return (
    <div onPointerEnter={() => setNear(true)} onPointerLeave={() => setNear(false)}>
      <button
        ref={card}
        type="button"
        aria-label={label}
        aria-pressed={selected}
        tabIndex={isStop ? 0 : -1}
        data-card={id}
        className={classes.filter((name) => name !== '').join(' ')}
        onFocus={() => rest(id)}
      >
        <CardFace stakeholder={stakeholder} />
      </button>
      {isEditable && isNear
        ? sides.map((side) => <Handle key={side} id={side} type="source" position={side} className="map-handle" />)
        : null}
    </div>
  );
});
