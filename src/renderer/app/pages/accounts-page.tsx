import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccountList } from '../../accounts/account-list.tsx';
import { AccountPreview } from '../../accounts/account-preview.tsx';
import { AccountsWelcome } from '../../accounts/accounts-welcome.tsx';
import { AllArchived } from '../../accounts/all-archived.tsx';
import { type AccountListState, isSameView } from '../../accounts/list-state.ts';
import { useAccountList } from '../../accounts/use-account-list.ts';
import { ActivityDigest } from '../../activities/activity-digest.tsx';
import { OpportunityDigest } from '../../opportunities/opportunity-digest.tsx';
import { PersonDigest } from '../../people/person-digest.tsx';
import { ViewTabs } from '../../views/view-tabs.tsx';
import { orpc } from '../client.ts';
import { HandOverButton } from '../handover/hand-over-button.tsx';
import { openNewAccount } from '../new-record/new-record-state.ts';
import { useDemo } from '../use-demo.ts';
import { useAccountViews } from './use-account-views.ts';

/** The customer list with what the other features say of the active customer. */
export function AccountsPage() {
  const { t } = useTranslation();
  const { list, change } = useAccountList();
  return (
    <>
      <h1 className="visually-hidden">{t('accounts:list.label')}</h1>
      {list === null ? <p className="page-loading">{t('app:loading')}</p> : <Accounts list={list} onChange={change} />}
    </>
  );
}

interface AccountsProps {
  readonly list: AccountListState;
  readonly onChange: (list: AccountListState) => void;
}

function Accounts({ list, onChange }: AccountsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { view: activeKey, ...current } = list;
  const views = useAccountViews(list);
  const counts = useQuery(
    orpc.accounts.count.queryOptions({
      input: { filters: [...views.map(({ state }) => state.filter), { archived: 'only' }] },
    }),
  );
  const archived = counts.data?.at(-1) ?? 0;
  const active = views.find(({ key }) => key === activeKey);
  const open = (accountId: string) => void navigate({ to: '/accounts/$accountId', params: { accountId } });
  return (
    <AccountList
      list={list}
      onChange={onChange}
      onOpen={open}
      onNew={openNewAccount}
      tabs={
        <ViewTabs
          list="accounts"
          views={views}
          counts={counts.data ?? null}
          activeKey={activeKey}
          current={current}
          isChanged={active !== undefined && !isSameView(active.state, current)}
          onChoose={({ key, state }) => onChange({ view: key, ...state })}
        />
      }
      tools={
        <Link to="/import" search={{ entity: 'account' }} className="btn ghost">
          {t('accounts:list.import')}
        </Link>
      }
      welcome={
        archived > 0 ? (
          <AllArchived onShow={() => onChange({ ...list, filter: { archived: 'only' } })} onNew={openNewAccount} />
        ) : (
          <Welcome />
        )
      }
      renderBulkActions={(selected) => <HandOverButton accountIds={selected.map(({ id }) => id)} />}
      renderPreview={(row) => (
        <AccountPreview row={row} onOpen={() => open(row.id)}>
          <OpportunityDigest accountId={row.id} />
          <ActivityDigest accountId={row.id} />
          <PersonDigest accountId={row.id} />
        </AccountPreview>
      )}
    />
  );
}

/** In place of an empty list; that of somebody who deleted all customers names the bin. */
function Welcome() {
  const demo = useDemo();
  const bin = useQuery(orpc.bin.list.queryOptions());
  if (bin.isPending) return null;
  const isInBin = bin.data?.some(({ kind }) => kind === 'account') ?? false;
  return <AccountsWelcome onNew={openNewAccount} onDemo={demo.load} isBusy={demo.isBusy} isInBin={isInBin} />;
}
