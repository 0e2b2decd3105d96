import { useMutation, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PersonDetail, Relationship } from '../../../shared/people/model.ts';
import { orpc } from '../../app/client.ts';
import { TeammatePicker } from '../../app/pickers/teammate-picker.tsx';
import { QueryFailure } from '../../app/query-failure.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LevelMark } from '../level-mark.tsx';

const levels = [0, 1, 2, 3, 4];

/** How well each teammate knows the person, and how well he should. */
export function RelationshipsCard({ person }: { readonly person: PersonDetail }) {
  const { t } = useTranslation();
  const list = useQuery(orpc.people.relationships.ofPerson.queryOptions({ input: { personId: person.id } }));
  const set = useMutation(orpc.people.relationships.set.mutationOptions());
  const rows = list.data ?? [];
  const write = (levels: Pick<Relationship, 'teammateId' | 'level' | 'wantedLevel'>) =>
    set.mutate({ personId: person.id, ...levels });

  return (
    <section className="card" aria-label={t('people:relationships.title')}>
      <div className="hd">
        <h2>{t('people:relationships.title')}</h2>
        <span className="t12 mut el">{t('people:relationships.hint')}</span>
      </div>
      {list.error === null ? null : <QueryFailure error={list.error} onRetry={() => void list.refetch()} />}
      {rows.length === 0 ? null : (
        <table className="relationships">
          <thead>
            <tr>
              <th scope="col">{t('people:relationships.teammate')}</th>
              <th scope="col">{t('people:relationships.now')}</th>
              <th scope="col">{t('people:relationships.wanted')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('app:actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, teammateId, teammateName, isMe, level, wantedLevel }) => (
              <tr key={id}>
                <th scope="row" className="el" title={teammateName}>
                  {isMe ? t('team:me', { name: teammateName }) : teammateName}
                </th>
                <td>
                  <LevelSelect
                    label={t('people:relationships.nowOf', { name: teammateName })}
                    value={level}
                    onChange={(next) => write({ teammateId, level: next, wantedLevel })}
                  />
                </td>
                <td>
                  <LevelSelect
                    label={t('people:relationships.wantedOf', { name: teammateName })}
                    value={wantedLevel}
                    onChange={(next) => write({ teammateId, level, wantedLevel: next })}
                  />
                </td>
                <td className="num">
                  {wantedLevel > level ? (
                    <span className="chip warn" title={t('people:missingTitle', { count: wantedLevel - level })}>
                      {t('people:missing', { count: wantedLevel - level })}
                    </span>
                  ) : null}{' '}
                  <IconButton
                    name="x"
                    label={t('people:relationships.remove', { name: teammateName })}
                    onClick={() => write({ teammateId, level: 0, wantedLevel: 0 })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="tie-form">
        <TeammatePicker
          label={t('people:relationships.add')}
          placeholder={t('people:relationships.add')}
          value={null}
          onChange={(teammateId) => {
            if (teammateId === null || rows.some((row) => row.teammateId === teammateId)) return;
            write({ teammateId, level: 1, wantedLevel: 2 });
          }}
        />
      </div>
    </section>
  );
}

interface LevelSelectProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (level: number) => void;
}

function LevelSelect({ label, value, onChange }: LevelSelectProps) {
  return (
    <Select
      className="level-select"
      aria-label={label}
      variant="borderless"
      options={levels.map((level) => ({ value: level, label: <LevelMark level={level} /> }))}
      value={value}
      onChange={onChange}
    />
  );
}
