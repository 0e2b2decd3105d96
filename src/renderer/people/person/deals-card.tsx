import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDetail } from '../../../shared/people/model.ts';
import { orpc } from '../../app/client.ts';
import { OpportunityPicker } from '../../app/pickers/opportunity-picker.tsx';
import { QueryFailure } from '../../app/query-failure.tsx';
import { useRemovalToast } from '../../app/use-removal-toast.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { RoleSelect } from '../role-select.tsx';
import { useSetRole } from '../use-set-role.ts';

/** The deals in which a person has a part, and which. */
export function PersonDealsCard({ person }: { readonly person: PersonDetail }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const tellRemoved = useRemovalToast();
  const list = useQuery(orpc.decisionMap.ofPerson.queryOptions({ input: { personId: person.id } }));
  const add = useMutation(orpc.decisionMap.add.mutationOptions({ onSuccess: () => setAdding(false) }));
  const setRole = useSetRole();
  const remove = useMutation(orpc.decisionMap.remove.mutationOptions());
  const rows = list.data ?? [];
  return (
    <section className="card" aria-label={t('people:deals.title')}>
      <div className="hd">
        <h2>{t('people:deals.title')}</h2>
        <span className="cnt">{rows.length > 0 ? rows.length : ''}</span>
        <span className="acts">
          <button type="button" className="btn ghost t24" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            <Icon name="plus" />
            {t('people:deals.add')}
          </button>
        </span>
      </div>
      {list.error === null ? null : <QueryFailure error={list.error} onRetry={() => void list.refetch()} />}
      {isAdding ? (
        <div className="tie-form">
          <OpportunityPicker
            accountId={person.accountId}
            label={t('people:deals.add')}
            value={null}
            onChange={(opportunityId) => {
              if (opportunityId !== null) add.mutate({ opportunityId, people: [{ personId: person.id }] });
            }}
          />
        </div>
      ) : null}
      {rows.length === 0 && !isAdding ? <p className="tie-none">{t('people:deals.none')}</p> : null}
      <ul className="ties">
        {rows.map(({ id, opportunityId, accountId, opportunityName, accountName, stage, buyingRole, ...part }) => (
          <li key={id}>
            <span className="tie-who">
              <Link
                to="/accounts/$accountId/opportunities/$opportunityId/map"
                params={{ accountId, opportunityId }}
                className="el tie-link"
                title={opportunityName}
              >
                {opportunityName}
              </Link>
              <span className="t12 mut el">
                {[
                  t(`opportunities:stage.${stage}`),
                  t(`decision-map:stance.${part.stance}`),
                  t(`decision-map:coverage.${part.coverage}`),
                  ...(part.vetoKind === 'none' ? [] : [t(`decision-map:vetoKind.${part.vetoKind}`)]),
                  ...(accountId === person.accountId ? [] : [accountName]),
                ].join(' · ')}
              </span>
            </span>
            <RoleSelect
              label={t('people:roleIn', { name: opportunityName })}
              value={buyingRole}
              onChange={(role) => setRole(id, role)}
            />
            <IconButton
              name="x"
              label={t('people:deals.remove', { name: opportunityName })}
              onClick={() =>
                remove.mutate({ stakeholderIds: [id], edgeIds: [] }, { onSuccess: () => tellRemoved(opportunityName) })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
