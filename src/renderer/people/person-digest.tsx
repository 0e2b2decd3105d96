import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import './people.css';

/** The people of a customer, a line each. */
export function PersonDigest({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(orpc.people.list.queryOptions({ input: { accountId } }));
  if (data === undefined) return null;
  return (
    <>
      <h3>{t('people:title')}</h3>
      <ul className="person-digest">
        {data.map(({ id, name, title }) => (
          <li key={id}>
            <span>{name}</span>
            <span className="mut">{title}</span>
          </li>
        ))}
        {data.length === 0 ? <li className="mut">{t('people:none')}</li> : null}
      </ul>
    </>
  );
}
