import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { Icon } from '../ui/icon.tsx';

interface SimilarAccountsProps {
  readonly name: string;
  readonly onOpen: (accountId: string) => void;
}

const mostShown = 3;

/** Warns before a customer is made twice: those whose name most likely means the same, each a way to its page. */
export function SimilarAccounts({ name, onOpen }: SimilarAccountsProps) {
  const { t } = useTranslation();
  const asked = useDeferredValue(name.trim());
  const { data = [] } = useQuery({
    ...orpc.accounts.similar.queryOptions({ input: { name: asked } }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  if (asked === '' || data.length === 0) return null;
  return (
    <div className="similar" role="status">
      <p>
        <Icon name="warn" />
        {t('accounts:new.similar', { count: data.length })}
      </p>
      <ul>
        {data.slice(0, mostShown).map(({ id, name: known, region }) => (
          <li key={id}>
            <span className="el" title={known}>
              {known}
            </span>
            <span className="mut t12">{region}</span>
            <span className="sp" />
            <button
              type="button"
              className="btn t24"
              aria-label={t('accounts:new.open', { name: known })}
              onClick={() => onOpen(id)}
            >
              {t('accounts:preview.open')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
