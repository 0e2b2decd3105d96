import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccountList } from '../../accounts/account-list.tsx';
import { AccountPreview } from '../../accounts/account-preview.tsx';
import { AccountsWelcome } from '../../accounts/accounts-welcome.tsx';
import { OpportunityDigest } from '../../opportunities/opportunity-digest.tsx';
import { PersonDigest } from '../../people/person-digest.tsx';
import { openNewAccount } from '../new-record/new-record-state.ts';
import { useDemo } from '../use-demo.ts';

const route = getRouteApi('/accounts');

/** The customer list with what the other features say of the active customer. */
export function AccountsPage() {
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const { t } = useTranslation();
  const demo = useDemo();
  const open = (accountId: string) => void navigate({ to: '/accounts/$accountId', params: { accountId } });
  return (
    <>
      <h1 className="visually-hidden">{t('accounts:list.label')}</h1>
      <AccountList
        filter={filter}
        onFilter={(search) => void navigate({ search, replace: true })}
        onOpen={open}
        onNew={openNewAccount}
        welcome={<AccountsWelcome onNew={openNewAccount} onDemo={demo.load} isBusy={demo.isBusy} />}
        renderPreview={(row) => (
          <AccountPreview row={row} onOpen={() => open(row.id)}>
            <OpportunityDigest accountId={row.id} />
            <PersonDigest accountId={row.id} />
          </AccountPreview>
        )}
      />
    </>
  );
}
