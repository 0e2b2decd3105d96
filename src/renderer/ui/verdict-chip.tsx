import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../shared/poc/verdict.ts';

const looks = { open: 'line', met: 'good', 'not-yet': 'warn', 'not-met': 'bad' } as const;
const marks = { open: '○', met: '✓', 'not-yet': '◐', 'not-met': '✕' } as const;

/** What the figures say, by sign and colour both. */
export function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation();
  return (
    <span className={`chip ${looks[verdict]}`}>
      <span aria-hidden="true">{marks[verdict]}</span>
      <span>{t(`poc-figures:verdict.${verdict}`)}</span>
    </span>
  );
}
