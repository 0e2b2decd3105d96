import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccountList } from '../../accounts/use-account-list.ts';
import { orpc } from '../client.ts';
import { useAccountViews } from '../pages/use-account-views.ts';

/** Where you are; the last part is the page itself. */
export function Breadcrumb() {
  const { t } = useTranslation();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { accountId, personId } = useParams({ strict: false });
  if (personId !== undefined) return <PersonTrail personId={personId} />;
  if (accountId !== undefined) return <AccountTrail accountId={accountId} page={accountPage(path)} />;
  if (path === '/accounts') return <ListTrail />;
  const page = path.startsWith('/pipeline')
    ? 'pipeline'
    : path.startsWith('/poc')
      ? 'poc'
      : path.startsWith('/people')
        ? 'people'
        : path.startsWith('/settings')
          ? 'settings'
          : path.startsWith('/bin')
            ? 'bin'
            : path === '/'
              ? 'home'
              : 'accounts';
  if (path.startsWith('/import')) {
    return (
      <nav className="crumb" aria-label={t('app:breadcrumb')}>
        <b aria-current="page">{t('intake:title')}</b>
      </nav>
    );
  }
  return (
    <nav className="crumb" aria-label={t('app:breadcrumb')}>
      <b aria-current="page">{path.startsWith('/search') ? t('search:title') : t(`app:rail.${page}`)}</b>
    </nav>
  );
}

/** The word for a page of a customer. */
function accountPage(path: string): string {
  if (path.endsWith('/roi')) return 'accounts:tab.roi';
  if (path.endsWith('/map')) return 'accounts:tab.map';
  if (path.endsWith('/poc')) return 'accounts:tab.poc';
  if (path.endsWith('/files')) return 'attachments:tab';
  if (path.endsWith('/activity')) return 'activities:title';
  return path.includes('/opportunities/') ? 'opportunities:deal.tab' : 'accounts:tab.overview';
}

/** The customer list and the view it is looked at through. */
function ListTrail() {
  const { t } = useTranslation();
  const { list } = useAccountList();
  const views = useAccountViews({ columns: list?.columns ?? [] });
  const name = views.find(({ key }) => key === list?.view)?.name;
  return (
    <nav className="crumb" aria-label={t('app:breadcrumb')}>
      {name === undefined ? (
        <b aria-current="page">{t('app:rail.accounts')}</b>
      ) : (
        <>
          <span>{t('app:rail.accounts')}</span>
          <i aria-hidden="true">/</i>
          <b aria-current="page" className="el crumb-name" title={name}>
            {name}
          </b>
        </>
      )}
    </nav>
  );
}

function AccountTrail({ accountId, page }: { readonly accountId: string; readonly page: string }) {
  const { t } = useTranslation();
  const { data: account } = useQuery(orpc.accounts.get.queryOptions({ input: { id: accountId } }));
  return (
    <nav className="crumb" aria-label={t('app:breadcrumb')}>
      <Link to="/accounts">{t('app:rail.accounts')}</Link>
      <i aria-hidden="true">/</i>
      <Link to="/accounts/$accountId" params={{ accountId }} className="el crumb-name">
        {account?.name ?? '…'}
      </Link>
      <i aria-hidden="true">/</i>
      <b aria-current="page">{t(page)}</b>
    </nav>
  );
}

function PersonTrail({ personId }: { readonly personId: string }) {
  const { t } = useTranslation();
  const { data: person } = useQuery(orpc.people.get.queryOptions({ input: { id: personId } }));
  return (
    <nav className="crumb" aria-label={t('app:breadcrumb')}>
      <Link to="/people">{t('app:rail.people')}</Link>
      <i aria-hidden="true">/</i>
      <b aria-current="page" className="el crumb-name">
        {person?.name ?? '…'}
      </b>
    </nav>
  );
}
