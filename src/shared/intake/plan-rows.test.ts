import { expect, test } from 'vitest';
import type { IntakeCell } from './cell.ts';
import type { Directory } from './directory.ts';
import { type ImportPlan, plainField } from './model.ts';
import { bareCompanyName, comparableName } from './normal-form.ts';
import { planRows } from './plan-rows.ts';
import { findCycles } from './tree-order.ts';

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly parentId?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

function directoryOf(accounts: readonly Kept[], records: readonly Kept[] = []): Directory {
  const named = (list: readonly Kept[], name: string) =>
    list.filter((one) => comparableName(one.name) === name).map(({ id }) => id);
  return {
    accountsNamed: (name) => named(accounts, name),
    accountsNearly: (bare) => accounts.filter(({ name }) => bareCompanyName(name) === bare).map(({ id }) => id),
    accountName: (id) => accounts.find((one) => one.id === id)?.name ?? '',
    parentOf: (id) => accounts.find((one) => one.id === id)?.parentId ?? null,
    teammatesNamed: () => [],
    recordsNamed: (name, accountId) =>
      named(
        records.filter(({ parentId }) => parentId === accountId),
        name,
      ),
    record: (id) => [...accounts, ...records].find((one) => one.id === id)?.fields ?? {},
  };
}

const base: ImportPlan = {
  entity: 'account',
  columns: ['name', 'parentId', 'industry'].map((field, column) => ({ column, ...plainField(field, 1) })),
  mode: 'both',
  createsAccounts: false,
  createsTeammates: false,
  joinsSimilarNames: false,
};
const people: ImportPlan = {
  ...base,
  entity: 'person',
  columns: ['name', 'accountId', 'phone'].map((field, column) => ({ column, ...plainField(field, 1) })),
};

function plan(changes: Partial<ImportPlan>, directory: Directory, rows: readonly (readonly IntakeCell[])[]) {
  let made = 0;
  const planner = planRows({ ...base, ...changes }, directory, () => {
    made += 1;
    return `new${made}`;
  });
  for (const [index, cells] of rows.entries()) planner.add({ line: index + 2, cells: [...cells] });
  const settling = planner.settle();
  for (;;) {
    const step = settling.next();
    if (step.done === true) return step.value;
  }
}

/** Line, outcome and the codes of faults and notes. */
const told = (result: ReturnType<typeof plan>) =>
  result.reports.map(({ outcome, faults, notes }) =>
    [outcome, ...[...faults, ...notes].map(({ code }) => code)].join(' '),
  );

test('parents are found in the list wherever they stand, and written before their children', () => {
  const result = plan({}, directoryOf([]), [
    ['支行', '分行', ''],
    ['分行', '总行', ''],
    ['总行', '', ''],
  ]);
  expect([told(result), result.writes.map(({ fields }) => fields)]).toEqual([
    ['create', 'create', 'create'],
    [{ name: '总行' }, { name: '分行', parentId: expect.any(String) }, { name: '支行', parentId: expect.any(String) }],
  ]);
});

test('nobody comes to stand above himself, within the list or through what is kept, nor hangs on a refused row', () => {
  const kept = directoryOf([
    { id: 'a', name: '甲' },
    { id: 'b', name: '乙', parentId: 'a' },
  ]);
  const result = plan({}, kept, [
    ['甲', '乙', ''],
    ['丙', '丁', ''],
    ['丁', '丙', ''],
    ['戊', '丁', ''],
    ['己', '己', ''],
    ['庚', '甲', ''],
  ]);
  expect([told(result), result.writes.map(({ fields }) => fields)]).toEqual([
    ['refuse cycle', 'refuse cycle', 'refuse cycle', 'refuse refused-row', 'refuse cycle', 'create'],
    [{ name: '庚', parentId: 'a' }],
  ]);
});

test('a name that only nearly fits is named as a hint; it is taken for the same only when the user says so', () => {
  const kept = directoryOf([{ id: 'a', name: '江岚银行股份有限公司', fields: { industry: 'banking' } }]);
  const rows = [['江岚银行', '', '保险']];
  expect([
    told(plan({}, kept, rows)),
    told(plan({ joinsSimilarNames: true }, kept, rows)),
    plan({ joinsSimilarNames: true }, kept, rows).writes,
  ]).toEqual([
    ['create similar-name'],
    ['update similar-name'],
    [{ kind: 'update', id: 'a', fields: { industry: 'insurance' } }],
  ]);
});

test('two kept customers of one name are not guessed between', () => {
  const kept = directoryOf([
    { id: 'a', name: '江岚' },
    { id: 'b', name: '江 岚' },
  ]);
  expect([told(plan({}, kept, [['江岚', '', '']])), told(plan(people, kept, [['张伟', '江岚', '']]))]).toEqual([
    ['refuse ambiguous-account'],
    ['refuse ambiguous-account'],
  ]);
});

test('people of one name at one customer are told apart by their phone', () => {
  const at = (id: string, phone: string) => ({ id, name: '张伟', parentId: 'a', fields: { phone } });
  const kept = directoryOf([{ id: 'a', name: '江岚' }], [at('p', '138 0013 8000'), at('q', '13900139000')]);
  const result = [plan(people, kept, [['张伟', '江岚', '13800138000']]), plan(people, kept, [['张伟', '江岚', '']])];
  expect([result.map(told), result[0]?.writes]).toEqual([
    [['update'], ['refuse ambiguous-name']],
    [{ kind: 'update', id: 'p', fields: { phone: '13800138000' } }],
  ]);
});

test('only new ones or only known ones are written when the user wants that', () => {
  const kept = directoryOf([{ id: 'a', name: '江岚', fields: { industry: null } }]);
  const rows = [
    ['江岚', '', '银行'],
    ['松云', '', '保险'],
  ];
  expect([told(plan({ mode: 'create' }, kept, rows)), told(plan({ mode: 'update' }, kept, rows))]).toEqual([
    ['refuse already-there', 'create'],
    ['update', 'refuse not-found'],
  ]);
});

test('a customer that is made because rows name it is made once, and not for refused rows', () => {
  const rows = [
    ['张伟', '江岚', ''],
    ['王芳', ' 江 岚', ''],
    ['', '松云', ''],
  ];
  const result = plan({ ...people, createsAccounts: true }, directoryOf([]), rows);
  expect([told(result), result.newAccounts.map(({ name }) => name)]).toEqual([
    ['create makes-account', 'create makes-account', 'refuse required'],
    ['江岚'],
  ]);
});

test('every reason of a row is told at once, with what stands there', () => {
  const [report] = plan(people, directoryOf([]), [['字'.repeat(101), '江岚', '无']]).reports;
  expect(report?.faults).toEqual([
    { code: 'too-long', field: 'name', value: '字'.repeat(101), detail: '100' },
    { code: 'bad-phone', field: 'phone', value: '无', detail: '' },
    { code: 'unknown-account', field: 'accountId', value: '江岚', detail: '' },
  ]);
});

test('a long chain of parents is walked once, not from every member anew', () => {
  let asked = 0;
  const parentOf = (id: string) => {
    asked += 1;
    return id === '0' ? null : String(Number(id) - 1);
  };
  const ids = Array.from({ length: 5000 }, (_, index) => String(index));
  expect([findCycles(ids.toReversed(), parentOf).size, asked]).toEqual([0, 5000]);
});

test('two names that come to the same customer are one row too many, not two updates of which the later wins', () => {
  const result = plan({ joinsSimilarNames: true }, directoryOf([{ id: 'kept', name: '江岚银行股份有限公司' }]), [
    ['江岚银行股份有限公司', '', '银行'],
    ['江岚银行有限公司', '', '保险'],
  ]);
  expect([told(result), result.writes]).toEqual([
    ['update', 'refuse duplicate-in-file similar-name'],
    [{ kind: 'update', id: 'kept', fields: { industry: 'banking' } }],
  ]);
});

test('who hangs on a row refused for its own fault is refused with that row, never hung on an empty customer', () => {
  const result = plan({ createsAccounts: true }, directoryOf([]), [
    ['支行', '分行', ''],
    ['分行', '总行', '没有这个行业'],
    ['网点', '支行', ''],
  ]);
  expect([
    result.reports.map(({ line, faults }) => [line, ...faults.map(({ code, detail }) => code + detail)]),
    result.newAccounts,
  ]).toEqual([
    [
      [2, 'refused-row3'],
      [3, 'unknown-choice'],
      [4, 'refused-row2'],
    ],
    [],
  ]);
});

test('a word is read as somebody chose, left empty, or refused as the column says', () => {
  const column = (changes: object) => ({ column: 2, ...plainField('industry', 1), ...changes });
  const values = [
    { text: '银行类', value: 'banking' },
    { text: '待定', value: null },
  ];
  const rows = ['银行类', ' 待定 ', '火星', '保险'].map((word, at) => [`客户${at}`, null, word]);
  const outcomes = (changes: object) => {
    const columns = [...base.columns.slice(0, 2), column(changes)];
    const { reports, writes } = plan({ columns }, directoryOf([]), rows);
    return reports.map(({ outcome, faults }, at) => [
      outcome,
      faults.map(({ code }) => code).join(),
      writes.find(({ fields }) => fields.name === `客户${at}`)?.fields.industry ?? null,
    ]);
  };
  expect({ chosen: outcomes({ values }), emptied: outcomes({ values, emptiesUnknown: true }) }).toEqual({
    chosen: [
      ['create', '', 'banking'],
      ['create', '', null],
      ['refuse', 'unknown-choice', null],
      ['create', '', 'insurance'],
    ],
    emptied: [
      ['create', '', 'banking'],
      ['create', '', null],
      ['create', '', null],
      ['create', '', 'insurance'],
    ],
  });
});

test('a row that adds up others is no record, nor is one with broken characters; names that only begin so are', () => {
  const rows = [
    ['合计', '', '银行业'],
    ['总计：', '', ''],
    ['Grand Total', '', ''],
    ['Total Energies', '', ''],
    ['甲\uFFFD银行', '', ''],
  ];
  expect(told(plan({}, directoryOf([]), rows))).toEqual([
    'refuse total-row',
    'refuse total-row',
    'refuse total-row',
    'create',
    'refuse broken-text',
  ]);
  expect(told(plan(people, directoryOf([{ id: 'a', name: '甲银行' }]), [['', '小计', '']]))).toEqual([
    'refuse total-row',
  ]);
});
