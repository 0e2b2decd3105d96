import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure } from '../../ui/money-figures.ts';
import { useRoiScreen } from '../state.ts';
import { type Headline, headlines } from './headlines.ts';
import styles from './kpi-row.module.css';

/** A headline number ready to be shown. */
export interface HeadlineCell {
  readonly label: string;
  /** null = the result does not exist; `below` then says why. */
  readonly figure: Figure | null;
  readonly below: string;
}

/** The headline numbers: hovering explains one in passing, a click or Enter keeps it; the arrows walk along. */
export function KpiRow({ cells }: { readonly cells: Readonly<Record<Headline, HeadlineCell>> }) {
  const { t } = useTranslation();
  const { focus, preview } = useRoiScreen();
  const row = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const move = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (move === 0) return;
    event.preventDefault();
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])];
    const index = buttons.findIndex((button) => button.matches(':focus'));
    buttons[(index + move + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div ref={row} role="toolbar" aria-label={t('roi:results.title')} className={styles.row} onKeyDown={walk}>
      {headlines.map((id) => {
        const { label, figure, below } = cells[id];
        const explain = (shown: Headline | null) => () => useRoiScreen.setState({ preview: shown });
        return (
          <button
            key={id}
            type="button"
            className={(preview ?? focus) === id ? `${styles.cell} ${styles.focus}` : styles.cell}
            aria-pressed={focus === id}
            tabIndex={focus === id ? 0 : -1}
            data-headline={id}
            onClick={() => useRoiScreen.setState({ focus: id, preview: null })}
            onMouseEnter={explain(id)}
            onMouseLeave={explain(null)}
            onFocus={explain(id)}
            onBlur={explain(null)}
          >
            <span className={styles.label}>{label}</span>
            <span className={styles.value}>
              {figure === null ? '—' : figure.text}
              {figure === null ? null : <small>{figure.after}</small>}
            </span>
            <span className={styles.below} title={below}>
              {below}
            </span>
          </button>
        );
      })}
    </div>
  );
}
