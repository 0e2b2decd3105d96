import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDetail } from '../../../shared/people/model.ts';
import { orpc } from '../../app/client.ts';
import { QueryFailure } from '../../app/query-failure.tsx';
import { useRemovalToast } from '../../app/use-removal-toast.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { AcquaintanceForm } from './acquaintance-form.tsx';

/** Whom the person knows, and how: from either side, each in its own words. */
export function AcquaintancesCard({ person }: { readonly person: PersonDetail }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const tellRemoved = useRemovalToast();
  const list = useQuery(orpc.people.acquaintances.ofPerson.queryOptions({ input: { personId: person.id } }));
  const remove = useMutation(orpc.people.acquaintances.remove.mutationOptions());
  const rows = list.data ?? [];
  return (
    <section className="card" aria-label={t('people:acquaintances.title')}>
      <div className="hd">
        <h2>{t('people:acquaintances.title')}</h2>
        <span className="cnt">{rows.length > 0 ? rows.length : ''}</span>
        <span className="acts">
          <button type="button" className="btn ghost t24" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            <Icon name="plus" />
            {t('people:acquaintances.add')}
          </button>
        </span>
      </div>
      {list.error === null ? null : <QueryFailure error={list.error} onRetry={() => void list.refetch()} />}
      {isAdding ? <AcquaintanceForm personId={person.id} onDone={() => setAdding(false)} /> : null}
      {rows.length === 0 && !isAdding ? <p className="tie-none">{t('people:acquaintances.none')}</p> : null}
      <ul className="ties">
        {rows.map(({ id, kind, side, note, other }) => (
          <li key={id}>
            <span className="chip">{t(`people:acquaintances.kind.${side === 'both' ? kind : side}`)}</span>
            <span className="tie-who">
              <span className="row">
                <Link to="/people/$personId" params={{ personId: other.id }} className="tie-link">
                  {other.name}
                </Link>
                <span className="mut el">
                  {[other.accountName, other.title].filter((part) => part !== '').join(' · ')}
                </span>
              </span>
              {note === '' ? null : <span className="t12 mut tie-note">{note}</span>}
            </span>
            <IconButton
              name="x"
              label={t('people:acquaintances.remove', { name: other.name })}
              onClick={() => remove.mutate({ id }, { onSuccess: () => tellRemoved(other.name) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
