import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PersonDetail } from '../../../shared/people/model.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { useRemovalToast } from '../../app/use-removal-toast.ts';
import { formatDay } from '../../ui/format.ts';
import { IconButton } from '../../ui/icon-button.tsx';

/** Where the person worked before; nothing while no earlier place is known. */
export function EmploymentsCard({ person }: { readonly person: PersonDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tellRemoved = useRemovalToast();
  const { data = [] } = useQuery(orpc.people.employments.queryOptions({ input: { personId: person.id } }));
  const remove = useMutation(orpc.people.removeEmployment.mutationOptions());
  if (data.length === 0) return null;
  return (
    <section className="card" aria-label={t('people:employments.title')}>
      <div className="hd">
        <h2>{t('people:employments.title')}</h2>
        <span className="cnt">{data.length}</span>
      </div>
      <ul className="ties">
        {data.map(({ id, accountId, accountName, department, title, until }) => (
          <li key={id}>
            <span className="tie-who">
              <span className="row">
                {accountId === null ? (
                  <span className="el">{accountName}</span>
                ) : (
                  <Link to="/accounts/$accountId" params={{ accountId }} className="tie-link el" title={accountName}>
                    {accountName}
                  </Link>
                )}
                <span className="mut el">{[department, title].filter((part) => part !== '').join(' · ')}</span>
              </span>
              <span className="t12 mut">
                {until === null
                  ? t('people:employments.untilUnknown')
                  : t('people:employments.until', { day: formatDay(until, language) })}
              </span>
            </span>
            <IconButton
              name="x"
              label={t('people:employments.remove', { name: accountName })}
              onClick={() => remove.mutate({ id }, { onSuccess: () => tellRemoved(accountName) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
