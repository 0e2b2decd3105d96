import i18next from 'i18next';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { AccountRow } from '../../../shared/accounts/model.ts';
import type { IntakeCell } from '../../../shared/intake/cell.ts';
import type { Directory } from '../../../shared/intake/directory.ts';
import type { ImportedEntity } from '../../../shared/intake/field.ts';
import { guessMapping } from '../../../shared/intake/guess-mapping.ts';
import { plainField } from '../../../shared/intake/model.ts';
import { planRows } from '../../../shared/intake/plan-rows.ts';
import { scaleOfHeader } from '../../../shared/intake/read-value.ts';
import type { PipelineRow } from '../../../shared/opportunities/model.ts';
import type { PersonRow } from '../../../shared/people/list.ts';
import { useAccountColumns } from '../../accounts/use-account-columns.tsx';
import { usePipelineExport } from '../../opportunities/pipeline/use-pipeline-export.ts';
import { usePeopleExport } from '../../people/list/use-people-columns.tsx';
import { startI18n } from '../i18n.ts';
import { type ExportColumn, tableOf } from '../list-export/table-of.ts';

vi.hoisted(() => {
  // The page's port is opened where the client is made; nothing is asked through it here.
  vi.stubGlobal('window', { postMessage: () => {}, location: { origin: '' } });
});
vi.mock('../today.ts', () => ({ useToday: () => '2026-11-24' }));

const account: AccountRow = {
  ...{ id: 'a', name: '江岚银行', industry: 'banking', region: '杭州', size: '2000-9999', kind: 'company' },
  ...{ parentId: 'p', source: 'referral', sourceDetail: '', ownerId: 't', tags: ['重点', '标杆'] },
  ...{ needs: '', decisionOrientation: null, adaptability: null, background: '', isDemo: false, archivedAt: null },
  ...{ createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' },
  ...{ ownerName: '李雷', parentName: '江岚集团', opportunityCount: 2, openAmount: 1_500_000, stage: 'poc' },
  ...{ expectedDate: '2026-12-24', nextStep: null, lastContactOn: '2026-11-20', health: null },
} as AccountRow;
const person: PersonRow = {
  ...{ id: 'x', accountId: 'a', name: '张伟', title: '总经理', department: '科技部', phone: '13800138000' },
  ...{ email: 'zw@jl.cn', accountName: '江岚银行', level: 2, levelsMissing: 0, lastContactOn: '2026-11-20' },
  ...{ roles: ['champion'], dealCount: 1 },
} as unknown as PersonRow;
const deal: PipelineRow = {
  ...{ id: 'd', accountId: 'a', accountName: '江岚银行', name: '智能客服', stage: 'lost', amount: 1_234_567.5 },
  ...{ expectedDate: '2026-12-24', nextStep: '评审', nextStepDate: '2026-12-01', ownerId: 't' },
  ...{ competitors: ['甲', '乙'], stageSince: '2026-11-01', closeReason: 'price' },
} as unknown as PipelineRow;

const kept: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { a: account, x: person, d: deal };
const accounts: Readonly<Record<string, string>> = { 江岚银行: 'a', 江岚集团: 'p' };
const directory: Directory = {
  accountsNamed: (name) => [accounts[name] ?? []].flat(),
  accountsNearly: () => [],
  accountName: () => '',
  parentOf: () => null,
  teammatesNamed: (name) => (name === '李雷' ? ['t'] : []),
  recordsNamed: (name) => (name === '张伟' ? ['x'] : name === '智能客服' ? ['d'] : []),
  record: (id) => kept[id],
};

function columnsOf<Row>(use: () => readonly ExportColumn<Row>[]): readonly ExportColumn<Row>[] {
  let columns: readonly ExportColumn<Row>[] = [];
  const Probe = () => {
    columns = use();
    return null;
  };
  renderToString(<Probe />);
  return columns;
}

function readBack<Row>(columns: readonly ExportColumn<Row>[], row: Row) {
  const table = tableOf(columns, [row]);
  const cells = (table.rows[0] ?? []).map((cell): IntakeCell => cell);
  const files = table.columns.map(({ header }, index) => ({ header, samples: [cells[index] ?? null] }));
  const guess = guessMapping(files);
  const mapped = guess.columns.flatMap((found, column) =>
    found === null
      ? []
      : [{ column, field: found.field, scale: scaleOfHeader(table.columns[column]?.header ?? ''), score: found.score }],
  );
  const planner = planRows(
    {
      entity: guess.entity,
      columns: mapped.map(({ column, field, scale }) => ({ column, ...plainField(field, scale) })),
      ...{ mode: 'both', createsAccounts: true, createsTeammates: true, joinsSimilarNames: false },
    },
    directory,
    () => 'new',
  );
  planner.add({ line: 2, cells });
  const settling = planner.settle();
  for (;;) {
    const step = settling.next();
    if (step.done !== true) continue;
    const { reports, writes, counts } = step.value;
    return {
      entity: guess.entity,
      fields: mapped.map(({ field }) => field),
      faults: reports.flatMap(({ faults }) => faults),
      ...{ writes, made: counts.newAccounts + counts.newTeammates },
    };
  }
}

const unchanged = (entity: ImportedEntity, fields: readonly string[]) => ({
  ...{ entity, fields: [...fields] },
  ...{ faults: [], writes: [], made: 0 },
});

test.each(['zh-CN', 'en'] as const)(
  'an exported list comes back as what it was, every row unchanged, in %s',
  (language) => {
    startI18n(language);
    void i18next.changeLanguage(language);
    const all = columnsOf(() => Object.values(useAccountColumns('')));
    const standard = columnsOf(() => {
      const { name, industry, stage, openAmount, health, nextStep, lastContact, owner } = useAccountColumns('');
      return [name, industry, stage, openAmount, health, nextStep, lastContact, owner];
    });
    const people = columnsOf(usePeopleExport);
    const deals = columnsOf(() => usePipelineExport(new Map([['t', '李雷']])));
    expect([
      readBack(standard, account),
      readBack(all, account),
      readBack(people, person),
      readBack(deals, deal),
    ]).toEqual([
      unchanged('account', ['name', 'industry', 'ownerId']),
      unchanged('account', ['name', 'industry', 'region', 'size', 'kind', 'parentId', 'source', 'ownerId', 'tags']),
      unchanged('person', ['name', 'accountId', 'department', 'title', 'phone', 'email']),
      unchanged('opportunity', [
        ...['accountId', 'name', 'stage', 'amount', 'expectedDate', 'nextStep', 'nextStepDate'],
        ...['ownerId', 'competitors', 'closeReason'],
      ]),
    ]);
  },
);
