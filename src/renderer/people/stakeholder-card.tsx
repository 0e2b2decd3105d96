import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { PersonPicker } from '../app/pickers/person-picker.tsx';
import { QueryFailure } from '../app/query-failure.tsx';
import { useRemovalToast } from '../app/use-removal-toast.ts';
import { formatDay } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { LevelMark } from './level-mark.tsx';
import './people.css';
import { IconButton } from '../ui/icon-button.tsx';
import { RoleSelect } from './role-select.tsx';
import { useSetRole } from './use-set-role.ts';

interface StakeholderCardProps {
  readonly opportunityId: string;
  readonly accountId: string;
}

/** Who has a part in a deal: people of the customer and others who have a say. */
export function StakeholderCard({ opportunityId, accountId }: StakeholderCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tellRemoved = useRemovalToast();
  const [isAdding, setAdding] = useState(false);
  const [from, setFrom] = useState<'account' | 'anywhere'>('account');
  const list = useQuery(orpc.decisionMap.stakeholders.queryOptions({ input: { opportunityId } }));
  const add = useMutation(orpc.decisionMap.add.mutationOptions());
  const setRole = useSetRole();
  const remove = useMutation(orpc.decisionMap.remove.mutationOptions());
  const rows = list.data ?? [];

  return (
    <section className="card" aria-label={t('people:stakeholders.title')}>
      <div className="hd">
        <h2>{t('people:stakeholders.title')}</h2>
        <span className="cnt">{rows.length > 0 ? rows.length : ''}</span>
        <span className="acts">
          <button type="button" className="btn ghost t24" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            <Icon name="plus" />
            {t('people:stakeholders.add')}
          </button>
        </span>
      </div>
      {list.error === null ? null : <QueryFailure error={list.error} onRetry={() => void list.refetch()} />}
      {isAdding ? (
        <div className="tie-form">
          <Segmented
            label={t('people:stakeholders.from')}
            value={from}
            options={(['account', 'anywhere'] as const).map((value) => ({
              value,
              label: t(`people:stakeholders.${value}`),
            }))}
            onChange={setFrom}
          />
          <PersonPicker
            autoFocus
            accountId={from === 'account' ? accountId : null}
            label={t('people:stakeholders.add')}
            without={rows.flatMap(({ personId }) => personId ?? [])}
            value={null}
            onChange={(personId) => {
              if (personId !== null) add.mutate({ opportunityId, people: [{ personId }] });
            }}
          />
        </div>
      ) : null}
      {rows.length === 0 && !isAdding ? <p className="tie-none">{t('people:stakeholders.none')}</p> : null}
      <ul className="ties">
        {rows.map(({ id, personId, buyingRole, level, ...person }) => (
          <li key={id}>
            <span className="tie-who">
              <span className="row">
                {personId === null ? (
                  <span className="el">{t('people:stakeholders.unknown', { name: person.name })}</span>
                ) : (
                  <Link to="/people/$personId" params={{ personId }} className="tie-link el" title={person.name}>
                    {person.name}
                  </Link>
                )}
                <span className="mut el">
                  {[person.title, person.accountId === accountId ? '' : person.accountName]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </span>
              <span className="row t12 mut">
                {level === null ? null : <LevelMark level={level} />}
                <span className="el">
                  {person.lastContactOn === null
                    ? t('people:noContact')
                    : t('people:lastContact', { day: formatDay(person.lastContactOn, language) })}
                </span>
              </span>
            </span>
            <RoleSelect
              label={t('people:roleOf', { name: person.name })}
              value={buyingRole}
              onChange={(role) => setRole(id, role)}
            />
            <IconButton
              name="x"
              label={t('people:stakeholders.remove', { name: person.name })}
              onClick={() =>
                remove.mutate({ stakeholderIds: [id], edgeIds: [] }, { onSuccess: () => tellRemoved(person.name) })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
