import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import type { Scorecard } from '../../../shared/poc/verdict.ts';
import { useLanguage } from '../../app/i18n.ts';

/** How many criteria are met, too few cases, not met; the weighted score; whether a must-have failed. */
export function ScorecardSummary({ card }: { readonly card: Scorecard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (card.lines.length === 0) return null;
  const { met, open } = card.counts;
  const score = card.score === null ? '—' : formatNumber(card.score, language, { least: 2, most: 2 });
  return (
    <>
      <span className="cnt">
        {t('poc:criteria.summary', {
          ...{ met, open, score },
          notYet: card.counts['not-yet'],
          notMet: card.counts['not-met'],
        })}
      </span>
      {card.gate === 'failed' ? <span className="chip bad">{t('poc:criteria.mustFailed')}</span> : null}
      {card.gate === 'passed' ? <span className="chip good">{t('poc:criteria.mustPassed')}</span> : null}
    </>
  );
}
