import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { fewPocs } from '../../../shared/poc/team-figures.ts';
import { orpc } from '../../app/client.ts';
import { QueryFailure } from '../../app/query-failure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Select } from '../../ui/select.tsx';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { TeamFigureDetails } from './team-figure-details.tsx';
import styles from './team-figures.module.css';
import { useTeamFigureTexts } from './use-team-figure-texts.ts';
import { useTeamFiguresView } from './use-team-figures-view.ts';

/** How the team's POCs went, in one row; nothing while none has ended. Where there is little room it begins folded. */
export function TeamFiguresPanel() {
  const { t } = useTranslation();
  const rowId = useId();
  const textsOf = useTeamFigureTexts();
  const [view, choose] = useTeamFiguresView();
  const year = view?.year ?? null;
  const hasRoom = useMediaQuery('(min-width: 1280px) and (min-height: 640px)');
  const { data, error, refetch } = useQuery(
    orpc.poc.teamFigures.queryOptions({
      input: { year },
      placeholderData: keepPreviousData,
      enabled: view !== undefined,
    }),
  );
  if (error !== null) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (view === undefined || data === undefined || data.years.length === 0) return null;
  const isUnfolded = view.isUnfolded ?? hasRoom;
  const years = [...new Set([...data.years, ...(year === null ? [] : [year])])].map((each) => `${each}`);
  const texts = textsOf(data);
  return (
    <section className={styles.panel} aria-label={t('poc:team.title')}>
      <div className={styles.head}>
        <button
          type="button"
          className="btn ghost"
          aria-expanded={isUnfolded}
          aria-controls={rowId}
          onClick={() => choose({ isUnfolded: !isUnfolded })}
        >
          <Icon name={isUnfolded ? 'down' : 'right'} size={12} />
          {t('poc:team.title')}
        </button>
        <Select
          label={t('poc:team.year')}
          options={['', ...years].map((value) => ({ value, label: value === '' ? t('poc:team.allYears') : value }))}
          value={year === null ? '' : `${year}`}
          onChange={(value) => choose({ year: value === '' ? null : Number(value) })}
        />
        <span className="mut" role="status">
          {data.ended < fewPocs ? t('poc:team.few', { count: data.ended }) : ''}
        </span>
        <span className="sp" />
        <TeamFigureDetails figures={data} texts={texts} />
      </div>
      <dl id={rowId} className={styles.figures} hidden={!isUnfolded}>
        {texts.map(({ key, label, value, sample, meaning }) => (
          <div key={key} title={meaning}>
            <dt>{label}</dt>
            <dd>
              <b>{value}</b> <span>{sample}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
