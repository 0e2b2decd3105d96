import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { daysBetween, localDay } from '../../../shared/kernel/days.ts';
import { isOpenStage } from '../../../shared/opportunities/model.ts';
import { type StageStay, stageStays } from '../../../shared/opportunities/stage-history.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { QueryFailure } from '../../app/query-failure.tsx';
import { useToday } from '../../app/today.ts';
import { formatDay } from '../../ui/format.ts';

/** The stages the deal went through, each with its length; read from the change log, so what was undone is not in it. */
export function StageHistoryCard({ dealId }: { readonly dealId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const changes = useQuery(
    orpc.history.ofField.queryOptions({ input: { entity: 'opportunity', id: dealId, field: 'stage' } }),
  );
  const stays = stageStays(changes.data ?? []).map((stay) => ({ ...stay, days: daysOf(stay, today) }));
  const longest = Math.max(1, ...stays.map(({ days }) => days ?? 0));
  return (
    <section className="card" aria-label={t('opportunities:history.title')}>
      <div className="hd">
        <h2>{t('opportunities:history.title')}</h2>
      </div>
      {changes.error === null ? null : <QueryFailure error={changes.error} onRetry={() => void changes.refetch()} />}
      <ol className="stage-history">
        {stays.map(({ stage, from, to, days }) => (
          <li key={from}>
            <span>{t(`opportunities:stage.${stage}`)}</span>
            <span className="mut">
              {formatDay(localDay(new Date(from)), language)}
              {' – '}
              {to === null ? t('opportunities:history.now') : formatDay(localDay(new Date(to)), language)}
            </span>
            <span className="stay-bar" aria-hidden="true">
              {days === null ? null : <i style={{ width: `${(days / longest) * 100}%` }} />}
            </span>
            <span className="num">{days === null ? '' : t('opportunities:history.days', { count: days })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Days of a stay; the end of a deal has no length. */
function daysOf({ stage, from, to }: StageStay, today: string): number | null {
  if (to === null && !isOpenStage(stage)) return null;
  return Math.max(0, daysBetween(localDay(new Date(from)), to === null ? today : localDay(new Date(to))));
}
