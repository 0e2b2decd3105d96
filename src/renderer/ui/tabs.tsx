import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './tabs.module.css';

export interface TabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly label: string }[];
  readonly active: Key;
  readonly onChange: (key: Key) => void;
  /** Stands before the tabs; where there is no room for both, the tabs go below it. */
  readonly lead?: ReactNode;
  /** Stands at the end of the row, and is no tab. */
  readonly aside?: ReactNode;
  /** What the active tab shows. */
  readonly children: ReactNode;
}

/**
 * Tabs above the one panel that is shown: Tab stops at the active one, the arrows, Home and End open its neighbours
 * (the tabs pattern of the ARIA Authoring Practices, with automatic activation).
 */
export function Tabs<Key extends string>({ label, tabs, active, onChange, lead, aside, children }: TabsProps<Key>) {
  const id = useId();
  const tabId = (key: Key) => `${id}-${key}`;

  function step(event: KeyboardEvent): void {
    const place = tabs.findIndex(({ key }) => key === active);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (place + 1) % tabs.length,
      ArrowLeft: place - 1,
      Home: 0,
      End: -1,
    };
    const target = tabs.at(targets[event.key] ?? Number.NaN);
    if (targets[event.key] === undefined || target === undefined) return;
    event.preventDefault();
    onChange(target.key);
    document.getElementById(tabId(target.key))?.focus();
  }

  return (
    <>
      <div className={lead === undefined ? styles.head : `${styles.head} ${styles.led}`}>
        {lead}
        <div className={styles.tabs} role="tablist" aria-label={label} onKeyDown={step}>
          {tabs.map(({ key, label: words }) => (
            <button
              key={key}
              id={tabId(key)}
              type="button"
              role="tab"
              aria-selected={key === active}
              aria-controls={key === active ? `${id}-panel` : undefined}
              tabIndex={key === active ? 0 : -1}
              className={styles.tab}
              onClick={() => onChange(key)}
            >
              {words}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div id={`${id}-panel`} className={styles.panel} role="tabpanel" aria-labelledby={tabId(active)}>
        {children}
      </div>
    </>
  );
}
