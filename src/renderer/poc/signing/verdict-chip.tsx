import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../../shared/poc/verdict.ts';

const marks: Readonly<Record<Verdict, string>> = { open: '○', met: '✓', 'not-yet': '◐', 'not-met': '✕' };

/** A verdict: its mark tells it apart where its colour does not. */
export function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation();
  return (
    <span className={`chip verdict-${verdict}`}>
      <span aria-hidden="true">{marks[verdict]}</span>
      {t(`poc-signing:verdict.${verdict}`)}
    </span>
  );
}
