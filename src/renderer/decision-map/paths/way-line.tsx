import { Fragment } from 'react';
import { Icon } from '../../ui/icon.tsx';
import styles from './paths.module.css';

/** Somebody on a way, and what ties the one before to him; the first has none. */
export interface WayStop {
  readonly key: string;
  readonly name: string;
  readonly tie: string | null;
}

interface WayLineProps {
  readonly stops: readonly WayStop[];
  /** Brings it into view on the map. */
  readonly onFocus: () => void;
}

/** A way from one to another in one line that may break between people. */
export function WayLine({ stops, onFocus }: WayLineProps) {
  return (
    <button type="button" className={styles.way} onClick={onFocus}>
      {stops.map(({ key, name, tie }) => (
        <Fragment key={key}>
          {tie === null ? null : (
            <span className={styles.tie}>
              {tie}
              <Icon name="right" size={12} />
            </span>
          )}
          <span className={styles.name} title={name}>
            {name}
          </span>
        </Fragment>
      ))}
    </button>
  );
}
