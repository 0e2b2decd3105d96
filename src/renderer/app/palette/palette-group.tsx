import { useEffect, useRef } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { LongNameTitle } from '../../ui/long-name-title.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import type { PaletteItem } from './palette-item.ts';

interface PaletteGroupProps {
  readonly label: string;
  readonly id: string;
  /** Index of the group's first item among all. */
  readonly first: number;
  readonly items: readonly PaletteItem[];
  readonly active: number;
  readonly onRun: (index: number) => void;
}

export function PaletteGroup({ label, id, first, items, active, onRun }: PaletteGroupProps) {
  if (items.length === 0) return null;
  return (
    <fieldset className="palette-group" aria-label={label}>
      <div className="palette-head" aria-hidden="true">
        {label}
      </div>
      {items.map((item, index) => (
        <PaletteOption
          key={item.key}
          id={`${id}-${first + index}`}
          item={item}
          isActive={first + index === active}
          onRun={() => onRun(first + index)}
        />
      ))}
    </fieldset>
  );
}

interface PaletteOptionProps {
  readonly id: string;
  readonly item: PaletteItem;
  readonly isActive: boolean;
  readonly onRun: () => void;
}

function PaletteOption({ id, item, isActive, onRun }: PaletteOptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const { icon, title, titleMarks = [], longName, context, settled, found, shortcut } = item;
  return (
    // The keyboard reaches it through the box, which keeps the focus.
    <div
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className="palette-item"
      onPointerUp={onRun}
    >
      <Icon name={icon} />
      <span className="palette-words">
        <span className="palette-line">
          {longName === undefined ? (
            <span className="palette-title el" title={title}>
              <MarkedText text={title} marks={titleMarks} />
            </span>
          ) : (
            <span className="palette-title">
              <LongNameTitle title={title} name={longName} />
            </span>
          )}
          {settled === undefined ? null : <span className="chip line">{settled}</span>}
          <span className="palette-context el" title={context}>
            {context}
          </span>
        </span>
        {found === undefined ? null : (
          <span className="palette-found el">
            {found.label} <MarkedText text={found.text} marks={found.marks} />
          </span>
        )}
      </span>
      {shortcut === undefined ? null : <kbd>{shortcut}</kbd>}
    </div>
  );
}
