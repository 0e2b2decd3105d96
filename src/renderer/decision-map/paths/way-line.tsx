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
  /** What else is to be said of it. */
  readonly note?: string;
  /** Brings it into view on the map; absent when nobody of it is there. */
  readonly onFocus?: () => void;
}

/** A way from one to another in one line that may break between people. */
export function WayLine({ stops, note, onFocus }: WayLineProps) {
  const line = (
    <>
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
      {note === undefined ? null : <small>{note}</small>}
    </>
  );
  return onFocus === undefined ? (
    <p className={styles.way}>{line}</p>
  ) : (
    <button type="button" className={styles.way} onClick={onFocus}>
      {line}
    </button>
  );
}
