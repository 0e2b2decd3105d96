import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../shared/accounts/model.ts';
import { orpc } from '../app/client.ts';
import { useRemovalToast } from '../app/use-removal-toast.ts';
import { Icon } from '../ui/icon.tsx';
import './account-header.css';

interface AccountHeaderProps {
  readonly account: Account;
  /** What the deals say: stage, amount, date. */
  readonly children: ReactNode;
}

export function AccountHeader({ account, children }: AccountHeaderProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const tellRemoved = useRemovalToast();
  const remove = useMutation(
    orpc.accounts.remove.mutationOptions({
      onSuccess: () => {
        tellRemoved(account.name);
        void navigate({ to: '/accounts' });
      },
    }),
  );
  return (
    <div className="acct">
      <h1 className="el" title={account.name}>
        {account.name}
      </h1>
      {account.industry === null ? null : <span className="chip">{t(`accounts:industry.${account.industry}`)}</span>}
      {account.isDemo ? <span className="chip line">{t('demo:mark')}</span> : null}
      <span className="sp" />
      {children}
      <button
        type="button"
        className="btn ghost sq"
        aria-label={t('accounts:remove')}
        title={t('accounts:remove')}
        disabled={remove.isPending}
        onClick={() => remove.mutate({ id: account.id })}
      >
        <Icon name="trash" />
      </button>
    </div>
  );
}
