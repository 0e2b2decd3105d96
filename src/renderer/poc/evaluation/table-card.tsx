import type { ReactNode } from 'react';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import styles from './table-card.module.css';

interface TableCardProps {
  readonly title: string;
  /** A word on what is shown, or controls that choose it. */
  readonly note?: ReactNode;
  /** Stands at the end of the head. */
  readonly tools?: ReactNode;
  /** The table. */
  readonly children: ReactNode;
}

/** A card whose table scrolls below its head, also by keyboard. */
export function TableCard({ title, note, tools, children }: TableCardProps) {
  return (
    <div className={`card ${styles.card}`}>
      <div className={`hd ${styles.head}`}>
        <h2>{title}</h2>
        {note}
        {tools === undefined ? null : <span className="acts">{tools}</span>}
      </div>
      <ScrollRegion label={title} className={styles.scroller}>
        {children}
      </ScrollRegion>
    </div>
  );
}
