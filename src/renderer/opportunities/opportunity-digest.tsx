import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatAmount } from '../ui/format.ts';
import './opportunities.css';

/** The deals of a customer in two lines each. */
export function OpportunityDigest({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(orpc.opportunities.list.queryOptions({ input: { accountId } }));
  if (data === undefined) return null;
  return (
    <>
      <h3>{t('opportunities:title')}</h3>
      <ul className="digest">
        {data.map(({ id, name, stage, amount }) => (
          <li key={id}>
            <p className="digest-name">{name}</p>
            <p className="row">
              <span>{t(`opportunities:stage.${stage}`)}</span>
              <span className="sp" />
              {amount === null ? null : <span>{formatAmount(amount, language)}</span>}
            </p>
          </li>
        ))}
        {data.length === 0 ? <li className="mut">{t('opportunities:none')}</li> : null}
      </ul>
    </>
  );
}
