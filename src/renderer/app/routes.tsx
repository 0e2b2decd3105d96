import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { importSearch } from '../intake/import-search.ts';
import { pipelineSearch } from '../opportunities/pipeline/pipeline-search.ts';
import { peopleListSearch } from '../people/list/people-search.ts';
import { pocSearch } from '../poc/poc-address.ts';
import { PageCrash } from './page-crash.tsx';
import { AccountsPage } from './pages/accounts-page.tsx';
import { HomePage } from './pages/home-page.tsx';
import { rememberedFilter } from './remembered-filter.ts';
import { Shell } from './shell/shell.tsx';

// Only the day and the list are needed to start; the other pages are read in the first idle moment, or when somebody is faster.
const AccountWorkspace = lazyRouteComponent(() => import('./pages/account-workspace.tsx'), 'AccountWorkspace');
const AccountOverviewPage = lazyRouteComponent(
  () => import('./pages/account-overview-page.tsx'),
  'AccountOverviewPage',
);
const AccountOpportunityPage = lazyRouteComponent(
  () => import('./pages/account-opportunity-page.tsx'),
  'AccountOpportunityPage',
);
const AccountActivityPage = lazyRouteComponent(
  () => import('./pages/account-activity-page.tsx'),
  'AccountActivityPage',
);
const AccountFilesPage = lazyRouteComponent(() => import('./pages/account-files-page.tsx'), 'AccountFilesPage');
const FirstDeal = lazyRouteComponent(() => import('./pages/first-deal.tsx'), 'FirstDeal');
const RoiPage = lazyRouteComponent(() => import('../roi/roi-page.tsx'), 'RoiPage');
const MapPage = lazyRouteComponent(() => import('../decision-map/map-page.tsx'), 'MapPage');
const PocPage = lazyRouteComponent(() => import('../poc/poc-page.tsx'), 'PocPage');
const PocsPage = lazyRouteComponent(() => import('./pages/pocs-page.tsx'), 'PocsPage');
const PeoplePage = lazyRouteComponent(() => import('./pages/people-page.tsx'), 'PeoplePage');
const PersonRecordPage = lazyRouteComponent(() => import('./pages/person-page.tsx'), 'PersonRecordPage');
const PipelinePage = lazyRouteComponent(() => import('./pages/pipeline-page.tsx'), 'PipelinePage');
const SearchPage = lazyRouteComponent(() => import('./pages/search-page.tsx'), 'SearchPage');
const ImportPage = lazyRouteComponent(() => import('./pages/import-page.tsx'), 'ImportPage');
const BinPage = lazyRouteComponent(() => import('./pages/bin-page.tsx'), 'BinPage');
const SettingsPage = lazyRouteComponent(() => import('../settings/settings-page.tsx'), 'SettingsPage');

/** Reads the pages that were left out of the start. */
export function preloadPages(): void {
  for (const page of [
    AccountWorkspace,
    AccountOverviewPage,
    AccountActivityPage,
    AccountOpportunityPage,
    AccountFilesPage,
    FirstDeal,
    RoiPage,
    MapPage,
    PocPage,
    PocsPage,
    PeoplePage,
    PersonRecordPage,
    PipelinePage,
    ImportPage,
    BinPage,
    SettingsPage,
  ]) {
    void page.preload?.();
  }
}

const root = createRootRoute({ component: Shell, errorComponent: PageCrash });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: HomePage,
});

const accounts = createRoute({
  getParentRoute: () => root,
  path: '/accounts',
  component: AccountsPage,
});

const account = createRoute({ getParentRoute: () => root, path: '/accounts/$accountId', component: AccountWorkspace });

const accountOverview = createRoute({ getParentRoute: () => account, path: '/', component: AccountOverviewPage });

const accountActivity = createRoute({
  getParentRoute: () => account,
  path: '/activity',
  component: AccountActivityPage,
});

const accountFiles = createRoute({ getParentRoute: () => account, path: '/files', component: AccountFilesPage });

const accountRoi = createRoute({
  getParentRoute: () => account,
  path: '/roi',
  component: () => <FirstDeal page="roi" />,
});

const accountMap = createRoute({
  getParentRoute: () => account,
  path: '/map',
  component: () => <FirstDeal page="map" />,
});

const accountPoc = createRoute({
  getParentRoute: () => account,
  path: '/poc',
  component: () => <FirstDeal page="poc" />,
});

const opportunity = createRoute({
  getParentRoute: () => account,
  path: '/opportunities/$opportunityId',
  component: AccountOpportunityPage,
});

const opportunityRoi = createRoute({
  getParentRoute: () => account,
  path: '/opportunities/$opportunityId/roi',
  component: function OpportunityRoi() {
    const { accountId, opportunityId } = opportunityRoi.useParams();
    return <RoiPage key={opportunityId} accountId={accountId} opportunityId={opportunityId} />;
  },
});

const opportunityMap = createRoute({
  getParentRoute: () => account,
  path: '/opportunities/$opportunityId/map',
  component: function OpportunityMap() {
    const { opportunityId } = opportunityMap.useParams();
    return <MapPage key={opportunityId} opportunityId={opportunityId} />;
  },
});

const opportunityPoc = createRoute({
  getParentRoute: () => account,
  path: '/opportunities/$opportunityId/poc',
  validateSearch: pocSearch,
  component: function OpportunityPoc() {
    const { opportunityId } = opportunityPoc.useParams();
    const navigate = opportunityPoc.useNavigate();
    return (
      <PocPage
        key={opportunityId}
        opportunityId={opportunityId}
        asked={opportunityPoc.useSearch()}
        onGo={(search, replace) => void navigate({ search, replace })}
      />
    );
  },
});

const pocs = createRoute({ getParentRoute: () => root, path: '/poc', component: PocsPage });

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: rememberedFilter(peopleListSearch),
  component: PeoplePage,
});

const personRecord = createRoute({
  getParentRoute: () => root,
  path: '/people/$personId',
  component: PersonRecordPage,
});

const pipeline = createRoute({
  getParentRoute: () => root,
  path: '/pipeline',
  validateSearch: rememberedFilter(pipelineSearch),
  component: PipelinePage,
});

const search = createRoute({ getParentRoute: () => root, path: '/search', component: SearchPage });

const importRoute = createRoute({
  getParentRoute: () => root,
  path: '/import',
  validateSearch: importSearch,
  component: ImportPage,
});

const bin = createRoute({ getParentRoute: () => root, path: '/bin', component: BinPage });

const settings = createRoute({ getParentRoute: () => root, path: '/settings', component: SettingsPage });

const tree = root.addChildren([
  home,
  accounts,
  account.addChildren([
    ...[accountOverview, accountActivity, accountFiles, accountRoi, accountMap, accountPoc],
    ...[opportunity, opportunityRoi, opportunityMap, opportunityPoc],
  ]),
  people,
  personRecord,
  pipeline,
  pocs,
  search,
  importRoute,
  bin,
  settings,
]);

/** The router of our own window; it starts at the page that was open last, unless the address already names one. */
export function createAppRouter(lastPage: string | undefined) {
  const history = createHashHistory();
  if (window.location.hash === '' && lastPage !== undefined) history.replace(lastPage);
  return createRouter({ routeTree: tree, history, defaultErrorComponent: PageCrash });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
