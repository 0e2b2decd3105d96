import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Lines are boxes to write in, and a few hundred of them at once are slow to draw. */
const atOnce = 100;

interface ShownRows<Row> {
  readonly shown: readonly Row[];
  /** The button that shows the next hundred; null where all are shown. */
  readonly more: ReactNode;
}

/** The first hundred of many rows, and the way to the next hundred; the row of the id `kept` is shown in any case. */
export function useShownRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  kept: string | null = null,
): ShownRows<Row> {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(atOnce);
  const least = kept === null ? 0 : rows.findIndex(({ id }) => id === kept) + 1;
  const count = Math.max(asked, Math.ceil(least / atOnce) * atOnce);
  const left = rows.length - count;
  const more =
    left <= 0 ? null : (
      <button type="button" className="btn ghost register-more" onClick={() => setAsked(count + atOnce)}>
        {t('poc-registers:more', { count: left })}
      </button>
    );
  return { shown: rows.slice(0, count), more };
}
