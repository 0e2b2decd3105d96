import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import styles from './floating-panel.module.css';

export interface FloatingPanelProps {
  readonly label: string;
  /** What the panel belongs to; it stands beside it, inside the window. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly placement: 'beside' | 'below';
  readonly size?: 'form' | 'menu';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const gap = 8;

/** Opens on mount above everything; Escape or a click elsewhere closes it and focus returns to where it was. */
export function FloatingPanel({ label, anchor, placement, size = 'form', onClose, children }: FloatingPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const node = panel.current;
    const target = anchor.current;
    if (node === null || target === null) return;
    const closeOnToggle = (event: ToggleEvent) => {
      if (event.newState === 'closed') close.current();
    };
    node.addEventListener('toggle', closeOnToggle);
    node.showPopover();
    // From here Tab walks through the panel; closing it gives the focus back.
    node.focus({ preventScroll: true });
    const place = () => {
      const from = target.getBoundingClientRect();
      const own = node.getBoundingClientRect();
      const left = placement === 'beside' ? from.right + gap : from.left;
      const top = placement === 'beside' ? from.top - gap : from.bottom + gap / 2;
      node.style.left = `${Math.max(gap, Math.min(left, window.innerWidth - own.width - gap))}px`;
      node.style.top = `${Math.max(gap, Math.min(top, window.innerHeight - own.height - gap))}px`;
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(node);
    window.addEventListener('resize', place);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', place);
      node.removeEventListener('toggle', closeOnToggle);
      if (node.matches(':popover-open')) node.hidePopover();
    };
  }, [anchor, placement]);

  return (
    <div
      ref={panel}
      popover="auto"
      role="dialog"
      tabIndex={-1}
      aria-label={label}
      className={`${styles.panel} ${styles[size]}`}
    >
      {children}
    </div>
  );
}
