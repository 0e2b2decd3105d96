import type { ReactNode } from 'react';
import styles from './scroll-region.module.css';

interface ScrollRegionProps {
  /** What scrolls, in the reader's language. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** One stop of the Tab key, from which the arrows scroll. */
const reachable = { tabIndex: 0 } as const;

/** A part of a page that scrolls by itself, also by keyboard. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    <section
      className={className === undefined ? styles.region : `${styles.region} ${className}`}
      aria-label={label}
      {...reachable}
    >
      {children}
    </section>
  );
}
