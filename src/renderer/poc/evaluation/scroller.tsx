import type { ReactNode } from 'react';
import styles from './evaluation-panel.module.css';

/** One stop of the Tab key, from which the arrows scroll. */
const reachable = { role: 'region', tabIndex: 0 } as const;

/** A part of a card that scrolls, also by keyboard. */
export function Scroller({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.scroller} {...reachable} {...{ 'aria-label': label }}>
      {children}
    </div>
  );
}
