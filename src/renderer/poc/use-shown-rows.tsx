import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownRows } from './shown-rows.ts';

interface ShownRows<Row> {
  readonly shown: readonly Row[];
  /** The button that shows as many again; null where all are shown. */
  readonly more: ReactNode;
}

interface ShownRowsOptions {
  readonly atOnce: number;
  /** The id of the row that is shown wherever it stands: the one that was chosen or added last. */
  readonly kept: string | null;
}

/** Some of many rows, and the way to more of them: lines with boxes to write in are slow to draw by the hundred. */
export function useShownRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { atOnce, kept }: ShownRowsOptions,
): ShownRows<Row> {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(atOnce);
  const shown = shownRows(rows, asked, kept);
  const left = rows.length - shown.length;
  const more =
    left === 0 ? null : (
      <button type="button" className="btn ghost register-more" onClick={() => setAsked(asked + atOnce)}>
        {t('poc-registers:more', { count: left })}
      </button>
    );
  return { shown, more };
}
