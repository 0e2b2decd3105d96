import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerPoc } from '../../../shared/presentation/customer-poc.ts';
import { metricFigures } from '../../ui/metric-figures.ts';
import { RoomHeader } from '../room-header.tsx';
import { useAudienceLanguage } from '../use-audience-language.ts';
import { CriteriaTable } from './criteria-table.tsx';
import { ResultFigures } from './result-figures.tsx';

/** Pixels of the drawing for all lines together, and the least and most that one takes. */
const room = 600;
const least = 48;
const most = 72;

interface ResultsPageProps {
  readonly shown: CustomerPoc;
  readonly views: ReactNode;
}

/** What was agreed and what came out of it: the sum of it, then criterion by criterion. */
export function ResultsPage({ shown, views }: ResultsPageProps) {
  const { t } = useTranslation();
  const { level } = metricFigures(t, useAudienceLanguage());
  const { accountName, name, criteria, latestRound } = shown;
  const height = Math.max(least, Math.min(most, room / criteria.length));
  return (
    <main className="pm pm-poc" style={{ '--row': `calc(${height} * var(--u))` } as CSSProperties}>
      <RoomHeader title={name} customer={accountName} views={views} />
      {criteria.length === 0 ? (
        <p className="pm-still">{t('presentation:poc.noCriteria')}</p>
      ) : (
        <>
          <ResultFigures shown={shown} />
          <CriteriaTable criteria={criteria} level={level(shown)} />
        </>
      )}
      {criteria.length === 0 ? null : (
        <footer>
          {latestRound === null
            ? t('presentation:poc.noRounds', { level: level(shown) })
            : t('presentation:poc.method', { level: level(shown) })}
        </footer>
      )}
    </main>
  );
}
