import { useTranslation } from 'react-i18next';
import type { Health, HealthFinding } from '../../shared/accounts/health.ts';
import './health-mark.css';

const shapes = {
  good: <circle cx="6" cy="6" r="4" />,
  'at-risk': <path d="M6 1 11.5 11h-11z" />,
  critical: <path d="M1.5 1.5h9v9h-9z" />,
} as const;

/** The health of an account as a shape and a word; pointing at it tells which facts say so. */
export function HealthMark({ health }: { readonly health: Health | null }) {
  const { t } = useTranslation();
  const tell = useFindingWords();
  if (health === null) return null;
  const { level, findings } = health;
  const reasons = findings.length === 0 ? t('accounts:health.goodText') : findings.map(tell).join('\n');
  return (
    <span className={`health ${level}`} title={reasons}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {shapes[level]}
      </svg>
      {t(`accounts:health.${level}`)}
    </span>
  );
}

/** A finding in the reader's words. */
export function useFindingWords(): (finding: HealthFinding) => string {
  const { t } = useTranslation();
  return (finding) =>
    finding.code === 'stuck'
      ? t('accounts:health.stuck', { ...finding, stage: t(`opportunities:stage.${finding.stage}`) })
      : t(`accounts:health.${finding.code}`, { ...finding });
}
