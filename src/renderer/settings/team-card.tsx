import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { AddRow } from '../ui/add-row.tsx';
import { TeammateLine } from './teammate-line.tsx';

/** Who is on our side: owns customers and deals, goes to meetings; one of them uses this workbench. */
export function TeamCard() {
  const { t } = useTranslation();
  const team = useQuery(orpc.team.list.queryOptions());
  const create = useMutation(orpc.team.create.mutationOptions());
  const rows = team.data ?? [];
  const hasMe = rows.some(({ isMe }) => isMe);
  return (
    <section className="card" aria-labelledby="settings-team">
      <div className="hd">
        <h2 id="settings-team">{t('team:title')}</h2>
        <span className="cnt">{rows.length > 0 ? rows.length : ''}</span>
      </div>
      {team.data === undefined ? null : (
        <p className="settings-line mut">
          <span>{t(hasMe ? 'team:text' : 'team:meMissing')}</span>
        </p>
      )}
      {team.error === null ? null : <QueryFailure error={team.error} onRetry={() => void team.refetch()} />}
      <ul className="team-list">
        {rows.map((teammate) => (
          <TeammateLine key={teammate.id} teammate={teammate} />
        ))}
      </ul>
      {hasMe || team.data === undefined ? null : (
        <AddRow label={t('team:addMe')} maxLength={100} onAdd={(name) => create.mutateAsync({ name, isMe: true })} />
      )}
      <AddRow label={t('team:addOther')} maxLength={100} onAdd={(name) => create.mutateAsync({ name })} />
    </section>
  );
}
