import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { FloatingPanel } from './floating-panel.tsx';
import styles from './menu.module.css';

interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly picture?: ReactNode;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

interface MenuProps {
  readonly label: string;
  /** Stands above the items where it is not the label itself. */
  readonly title?: string;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly placement: 'beside' | 'below';
  readonly items: readonly MenuItem[];
  /** The item that has the focus at first. */
  readonly firstKey?: string;
  readonly onClose: () => void;
}

/** A few acts beside what they are about; the arrows walk over them. */
export function Menu({ label, title = label, anchor, placement, items, firstKey, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  // After the panel has opened: what is not shown yet takes no focus.
  useLayoutEffect(() => {
    const buttons = [...(menu.current?.querySelectorAll('button:enabled') ?? [])] as HTMLButtonElement[];
    (buttons.find((button) => button.dataset.key === firstKey) ?? buttons[0])?.focus();
  }, [firstKey]);
  return (
    <FloatingPanel label={label} anchor={anchor} placement={placement} size="menu" onClose={onClose}>
      <p className={`t12 mut ${styles.title}`}>{title}</p>
      <div ref={menu} className={styles.menu} role="menu" aria-label={label} onKeyDown={stepWithArrows}>
        {items.map(({ key, label: words, picture, isDisabled, run }) => (
          <button
            key={key}
            type="button"
            role="menuitem"
            className={styles.item}
            data-key={key}
            disabled={isDisabled === true}
            onClick={() => {
              onClose();
              run();
            }}
          >
            {picture}
            {words}
          </button>
        ))}
      </div>
    </FloatingPanel>
  );
}

function stepWithArrows(event: KeyboardEvent): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:enabled')];
  const place = buttons.findIndex((button) => button.matches(':focus'));
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place < 0 ? -1 : place - 1,
    Home: 0,
    End: -1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  buttons.at(target % buttons.length)?.focus();
}
