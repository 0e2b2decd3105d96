/** Rooms that are no feature. Every other folder of a floor is one. */
const sharedRooms = 'kernel|formula|finance|statistics|workbook|locales';
const mainRooms = 'database|cli';
const rendererRooms = 'app|ui|workers|public';

const packages = (names) => `(^|node_modules/)(@types/)?(${names})(/|$)`;
const networkModules = '^(node:)?(http|https|http2|net|tls|dgram|dns|inspector|undici)(/|$)';

const forbidden = [
  {
    name: 'shared-knows-no-other-floor',
    comment: 'shared runs in every process and in every test',
    from: { path: '^src/shared/' },
    to: { path: '^src/(main|renderer)/' },
  },
  {
    name: 'shared-stays-pure',
    comment: 'no Node, Electron, database or React in shared',
    from: { path: '^src/shared/', pathNot: '\\.test\\.ts$' },
    to: {
      path: packages(
        'node|electron|electron-log|better-sqlite3|drizzle-orm|react|react-dom|react-i18next|antd|@ant-design',
      ),
    },
  },
  {
    name: 'shared-imports-nothing-of-node',
    from: { path: '^src/shared/', pathNot: '\\.test\\.ts$' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'main-and-renderer-meet-in-the-contract',
    from: { path: '^src/main/' },
    to: { path: '^src/renderer/' },
  },
  {
    name: 'renderer-and-main-meet-in-the-contract',
    from: { path: '^src/renderer/' },
    to: { path: '^src/main/' },
  },
  {
    name: 'renderer-imports-nothing-of-node',
    from: { path: '^src/renderer/', pathNot: '\\.test\\.tsx?$' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'foundations-know-no-feature',
    comment: 'kernel, formula, finance, statistics and workbook serve every feature',
    from: { path: '^src/shared/(kernel|formula|finance|statistics|workbook)/' },
    to: { path: '^src/shared/', pathNot: `^src/shared/(${sharedRooms})/|^src/shared/[^/]+$` },
  },
  {
    name: 'main-features-are-strangers',
    comment: 'across features only shared/<feature>',
    from: { path: '^src/main/([^/]+)/', pathNot: `^src/main/(${mainRooms})/|/(tables|repository)\\.ts$` },
    to: { path: '^src/main/[^/]+/', pathNot: `^src/main/($1|${mainRooms})/` },
  },
  {
    name: 'sql-of-a-feature-knows-only-tables-of-others',
    comment: 'foreign keys and joins name the table of the feature they depend on, and nothing else of it',
    from: { path: '^src/main/([^/]+)/(tables|repository)\\.ts$', pathNot: `^src/main/(${mainRooms})/` },
    to: { path: '^src/main/[^/]+/', pathNot: `^src/main/($1|${mainRooms})/|/tables\\.ts$` },
  },
  {
    name: 'only-router-and-database-compose-main-features',
    from: { path: '^src/main/[^/]+$', pathNot: '^src/main/(router|rpc)\\.ts$|\\.test\\.ts$' },
    to: { path: '^src/main/[^/]+/', pathNot: `^src/main/(${mainRooms})/` },
  },
  {
    name: 'renderer-features-are-strangers',
    comment: 'across features only shared/<feature>',
    from: { path: '^src/renderer/([^/]+)/', pathNot: `^src/renderer/(${rendererRooms})/` },
    to: { path: '^src/renderer/[^/]+/', pathNot: `^src/renderer/($1|${rendererRooms})/` },
  },
  {
    name: 'ui-and-workers-know-no-page',
    from: { path: '^src/renderer/(ui|workers)/' },
    to: { path: '^src/renderer/[^/]+/', pathNot: '^src/renderer/(ui|workers|public)/' },
  },
  {
    name: 'electron-lives-on-the-main-floor',
    from: { path: '^src/', pathNot: '^src/main/' },
    to: { path: packages('electron|electron-log') },
  },
  {
    name: 'database-library-stays-in-its-rooms',
    comment: 'better-sqlite3 and drizzle only in database/, tables.ts and repository.ts',
    from: { path: '^src/', pathNot: '^src/main/(database/|[^/]+/(tables|repository)(\\.test)?\\.ts$)' },
    to: { path: packages('better-sqlite3|drizzle-orm|drizzle-kit') },
  },
  {
    name: 'no-network-module',
    comment: 'the product makes no network connection, ever',
    from: { path: '^src/' },
    to: { path: networkModules },
  },
  {
    name: 'no-development-package-in-the-product',
    from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
    to: { dependencyTypes: ['npm-dev'], pathNot: packages('electron|better-sqlite3|react|react-dom|papaparse') },
  },
  { name: 'no-cycle', from: { path: '^src/' }, to: { circular: true } },
  {
    name: 'no-orphan',
    from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|\\.json$|\\.css$|^src/renderer/public/' },
    to: {},
  },
];

export default {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    tsPreCompilationDeps: true,
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'], exportsFields: ['exports'] },
  },
};
