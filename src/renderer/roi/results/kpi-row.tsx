import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { firstWithin, fitFigure } from '../../ui/fit-figure.ts';
import type { Figure } from '../../ui/money-figures.ts';
import { useElementSize } from '../../ui/use-element-size.ts';
import { useRoiScreen } from '../state.ts';
import { type Headline, headlines } from './headlines.ts';
import styles from './kpi-row.module.css';

/** A headline number ready to be shown. */
export interface HeadlineCell {
  readonly label: string;
  /** null = the result does not exist; `below` then says why. */
  readonly figure: Figure | null;
  /** The same shorter, for a narrow cell. */
  readonly shorter: readonly Figure[];
  /** Ways to say it, the fullest first. */
  readonly below: readonly [string, ...string[]];
}

const figureType = { sizes: [22, 20, 18, 16, 14], afterSize: 12, gap: 4 } as const;

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
            <CellWords cell={cells[id]} />
          </button>
        );
      })}
    </div>
  );
}

/** A number is never cut: it takes smaller type and then a larger unit, and says itself in full on hovering. */
function CellWords({ cell }: { readonly cell: HeadlineCell }) {
  const [words, { width }] = useElementSize<HTMLSpanElement>({ width: 128, height: 68 });
  const { label, figure, shorter, below } = cell;
  const fitted = figure === null ? null : fitFigure([figure, ...shorter], figureType, width);
  return (
    <span ref={words} className={styles.words}>
      <span className={styles.label}>{label}</span>
      {figure === null || fitted === null ? (
        <span className={styles.value}>—</span>
      ) : (
        <span
          className={styles.value}
          style={{ fontSize: fitted.size }}
          title={`${figure.text} ${figure.after}`.trim()}
        >
          {fitted.text}
          <small>{fitted.after}</small>
        </span>
      )}
      <span className={styles.below} title={below[0]}>
        {firstWithin(below, (way) => [way], 12, width)}
      </span>
    </span>
  );
}
