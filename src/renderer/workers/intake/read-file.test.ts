import { randomBytes } from 'node:crypto';
import { mkdtempSync, openAsBlob, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BookType, CFB, utils, write } from 'xlsx';
import { encodeGbk } from '../../../../test/support/encode-gbk.ts';
import { zipFile } from '../../../../test/support/zip-file.ts';
import { listFile } from '../../../shared/tabular/list-file.ts';
import { readFile } from './read-file.ts';

const read = (content: BlobPart) => readFile(new Blob([content]), null, () => {});
const outcome = (content: BlobPart) =>
  read(content).then(
    ({ rows }) => rows.map(({ cells }) => cells),
    (error: Error) => error.message,
  );

function bookOf(bookType: BookType, rows: unknown[][], sheetName = '客户'): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { cellDates: true, UTC: true }), sheetName);
  return new Uint8Array(write(book, { type: 'array', bookType }));
}

function compound(streams: readonly string[]): Uint8Array<ArrayBuffer> {
  const file = CFB.utils.cfb_new();
  for (const name of streams) CFB.utils.cfb_add(file, `/${name}`, new Uint8Array(5000));
  return new Uint8Array(CFB.write(file, { type: 'array' }) as Uint8Array);
}

const names = Array.from({ length: 60 }, (_, at) => `第${at + 1}号客户,华东\n`).join('');
const encodeUtf8 = (text: string) => new TextEncoder().encode(text);

/** The bytes with one that fits no encoding at the beginning of a line, counted from 1. */
function brokenAt(bytes: Uint8Array, line: number): Uint8Array<ArrayBuffer> {
  const broken = new Uint8Array(bytes);
  let at = 0;
  for (let passed = 1; passed < line; passed += 1) at = broken.indexOf(0x0a, at) + 1;
  broken[at] = 0xff;
  return broken;
}

/** A BIFF8 stream that begins, names its password scheme (FILEPASS, [MS-XLS] 2.4.117: RC4) and ends. */
function lockedOldWorkbook(): Uint8Array<ArrayBuffer> {
  const record = (type: number, body: readonly number[]) => [
    type & 255,
    type >> 8,
    body.length & 255,
    body.length >> 8,
    ...body,
  ];
  const stream = new Uint8Array(5000);
  stream.set([
    ...record(0x0809, [0, 6, 5, 0, ...Array<number>(12).fill(0)]),
    ...record(0x002f, [1, 0, 1, 0, 1, 0, ...Array<number>(48).fill(7)]),
    ...record(0x000a, []),
  ]);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/Workbook', stream);
  return new Uint8Array(CFB.write(file, { type: 'array' }) as Uint8Array);
}

const list = [
  ['客户名称', '金额', '日期'],
  ['江岚银行', 12.5, new Date(Date.UTC(2026, 10, 24))],
];
const read24 = [
  ['客户名称', '金额', '日期'],
  ['江岚银行', 12.5, '2026-11-24'],
];

describe('a list is read', () => {
  test.each(['xlsx', 'biff8', 'xlsb', 'ods'] as const)('from %s, whatever the file is called', async (bookType) => {
    expect(await outcome(bookOf(bookType, list))).toEqual(read24);
  });

  test('from our own export to Excel and to CSV, names that begin like formulas included', async () => {
    const table = {
      columns: [
        { header: '客户', kind: 'text' },
        { header: '日期', kind: 'date' },
      ],
      rows: [
        ['=1+1', '2026-11-24'],
        ["'=1", null],
      ],
    } as const;
    const options = { title: 't', creator: 'c', date: '2026-11-24' };
    const expected = [['客户', '日期'], ['=1+1', '2026-11-24'], ["'=1"]];
    const files = await Promise.all((['xlsx', 'csv'] as const).map((format) => listFile(table, format, options)));
    expect(await Promise.all(files.map((bytes) => outcome(new Uint8Array(bytes))))).toEqual([expected, expected]);
  });

  const lines = '姓名,单位\n张伟,"江岚银行, 总行"\n王芳,松云保险\n';
  const people = [
    ['姓名', '单位'],
    ['张伟', '江岚银行, 总行'],
    ['王芳', '松云保险'],
  ];
  const utf16 = (order: 'le' | 'be', mark: boolean) => {
    const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${lines}`, 'utf16le');
    return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
  };
  test.each([
    ['UTF-8', new TextEncoder().encode(lines)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${lines}`)],
    ['GBK', encodeGbk(lines)],
    ['UTF-16, little end first', utf16('le', true)],
    ['UTF-16, big end first', utf16('be', true)],
    ['Windows line breaks', new TextEncoder().encode(lines.replaceAll('\n', '\r\n'))],
    ['no line break at the end', new TextEncoder().encode(lines.trimEnd())],
  ])('from CSV in %s', async (_, bytes) => {
    expect(await outcome(bytes)).toEqual(people);
  });

  test.each([';', '\t', '|'])('with %j between its columns', async (separator) => {
    expect(await outcome(`姓名${separator}单位\n张伟${separator}"江岚,银行"\n`)).toEqual([
      ['姓名', '单位'],
      ['张伟', '江岚,银行'],
    ]);
  });

  test('longer than a piece of reading, with characters and rows cut in two by it', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `第${index}号客户,"甲\n乙",银行`);
    const found = await read(encodeGbk(`客户,备注,行业\n${rows.join('\n')}\n`));
    expect([found.rows.length, found.rows.at(-1), found.text]).toEqual([
      60_001,
      { line: 119_999 + 1, cells: ['第59999号客户', '甲\n乙', '银行'] },
      { encoding: 'gb18030', separator: ',' },
    ]);
  });

  test('with heads that are names of JavaScript and cells that are formulas: they are text and nothing else', async () => {
    const csv = '__proto__,constructor,客户\n=cmd|calc,{"a":1},<script>\n';
    expect([await outcome(csv), Object.prototype]).toEqual([
      [
        ['__proto__', 'constructor', '客户'],
        ['=cmd|calc', '{"a":1}', '<script>'],
      ],
      Object.prototype,
    ]);
  });

  test('with a date counted from 1904, as old Macs wrote them, on the day that Excel shows', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(list, { cellDates: true, UTC: true }), '客户');
    book.Workbook = { WBProps: { date1904: true } };
    const bytes = (bookType: BookType) => new Uint8Array(write(book, { type: 'array', bookType }));
    expect([await outcome(bytes('xlsx')), await outcome(bytes('biff8'))]).toEqual([read24, read24]);
  });

  test('with a cell as long as Excel allows, and half a character in another', async () => {
    const long = '长'.repeat(32_767);
    expect(await outcome(bookOf('xlsx', [['客户'], [long], ['\uD83D江岚']]))).toEqual([
      ['客户'],
      [long],
      ['\uFFFD江岚'],
    ]);
  });

  test('with cells made one: what they show stands in the first of them', async () => {
    const rows = utils.aoa_to_sheet([
      ['客户资料', null, '联系方式'],
      ['客户名称', '行业', '电话'],
      ['江岚银行', '银行', '138'],
    ]);
    rows['!merges'] = [utils.decode_range('A1:B1')];
    const book = utils.book_new();
    utils.book_append_sheet(book, rows, '客户');
    expect(await outcome(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })))).toEqual([
      ['客户资料', null, '联系方式'],
      ['客户名称', '行业', '电话'],
      ['江岚银行', '银行', '138'],
    ]);
  });

  test('and sheets that are hidden are not offered', async () => {
    const book = utils.book_new();
    for (const name of ['底稿', '名单']) utils.book_append_sheet(book, utils.aoa_to_sheet([[name]]), name);
    book.Workbook = { Sheets: [{ Hidden: 2 }, { Hidden: 0 }] };
    const found = (['xlsx', 'biff8'] as const).map((bookType) =>
      read(new Uint8Array(write(book, { type: 'array', bookType }))).then(({ sheets, rows }) => [sheets, rows.length]),
    );
    expect(await Promise.all(found)).toEqual([
      [['名单'], 1],
      [['名单'], 1],
    ]);
  });

  test('from the first sheet that holds rows, and the others can be chosen', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([]), '空表');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['客户'], ['江岚银行']]), '名单');
    const { sheet, sheets } = await read(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
    expect([sheet, sheets]).toEqual(['名单', ['空表', '名单']]);
  });
});

describe('a hostile or broken file is refused with its reason, never read', () => {
  const xlsx = bookOf('xlsx', list);
  const sheet = '<worksheet/>';
  const workbook = { name: 'xl/workbook.xml', data: '<workbook/>' };
  test.each<readonly [string, BlobPart, string]>([
    ['nothing in it', '', 'empty'],
    ['only spaces', ' \r\n\t', 'empty'],
    ['a workbook cut to 300 bytes', xlsx.slice(0, 300), 'truncated'],
    ['a workbook cut in the middle', xlsx.slice(0, xlsx.length - 40), 'truncated'],
    ['a web page named .xlsx', '<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>', 'html'],
    ['a table of HTML as many systems export it', '\uFEFF <table border=1><tr><td>客户</td></tr></table>', 'html'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'binary'],
    ['random bytes', new Uint8Array(4096).map((_, index) => (index * 7919) % 251), 'binary'],
    ['a locked workbook', compound(['EncryptedPackage', 'EncryptionInfo']), 'encrypted'],
    ['an old workbook that is locked inside', lockedOldWorkbook(), 'encrypted'],
    ['an old workbook with macros', compound(['Workbook', '_VBA_PROJECT']), 'macros'],
    ['an old letter', compound(['WordDocument']), 'not-a-workbook'],
    ['a compound file cut short', compound(['Workbook']).slice(0, 700), 'truncated'],
    ['a zip of something else', zipFile([{ name: 'word/document.xml', data: sheet }]), 'not-a-workbook'],
    ['a zip with a password', zipFile([{ ...workbook, isEncrypted: true }]), 'encrypted'],
    ['macros', zipFile([workbook, { name: 'xl/vbaProject.bin', data: 'x' }]), 'macros'],
    [
      'links to other files',
      zipFile([workbook, { name: 'xl/externalLinks/externalLink1.xml', data: 'x' }]),
      'external-links',
    ],
    ['files inside', zipFile([workbook, { name: 'xl/embeddings/a.exe', data: 'x' }]), 'embedded-files'],
    ['a path that climbs out', zipFile([workbook, { name: '../../evil.dll', data: 'x' }]), 'unsafe-path'],
    ['an absolute path', zipFile([workbook, { name: 'C:/evil.dll', data: 'x' }]), 'unsafe-path'],
    ['a device name', zipFile([workbook, { name: 'xl/con.xml', data: 'x' }]), 'unsafe-path'],
    ['a bomb', zipFile([workbook, { name: 'xl/worksheets/sheet1.xml', data: ' '.repeat(3e6) }]), 'compression-bomb'],
    ['a bomb by its directory', zipFile([{ ...workbook, declaredSize: 0xfffffff0 }]), 'compression-bomb'],
    [
      'too many parts',
      zipFile(Array.from({ length: 2001 }, (_, index) => ({ name: `xl/a${index}`, data: '' }))),
      'compression-bomb',
    ],
    ['a workbook without rows', bookOf('xlsx', []), 'no-rows'],
    ['bytes of no encoding', new Uint8Array([0x61, 0x2c, 0x62, 0x0a, 0xff, 0xff, 0x80, 0x0a]), 'unreadable-text 2'],
    ['UTF-8 with one broken byte', brokenAt(encodeUtf8(names), 30), 'unreadable-text 30'],
    ['GBK with one broken byte', brokenAt(encodeGbk(names), 30), 'unreadable-text 30'],
    [
      'a workbook that unpacks to more than is read',
      zipFile([{ ...workbook, data: randomBytes(2e6), declaredSize: 300e6 }]),
      'too-large',
    ],
    [
      'more columns than a list has',
      Array.from({ length: 201 }, (_, index) => `c${index}`).join(','),
      'too-many-columns',
    ],
  ])('%s', async (_, content, fault) => {
    expect(await outcome(content)).toBe(fault);
  });

  test('a part that unpacks to more than its directory says is stopped there', async () => {
    const parts = zipFile([
      { name: '[Content_Types].xml', data: '<Types/>' },
      {
        name: '_rels/.rels',
        data: '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      },
      { name: 'xl/workbook.xml', data: `<workbook>${' '.repeat(2e6)}</workbook>`, declaredSize: 100 },
    ]);
    expect(await outcome(new Uint8Array(parts))).toMatch(/exceeds limit/);
  });
});

test('a file that was changed since it was chosen is said to be out of reach, not damaged', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'read-file-')), 'list.csv');
  writeFileSync(path, '客户\n江岚银行\n');
  const chosen = await openAsBlob(path);
  writeFileSync(path, '客户,行业\n江岚银行,银行\n');
  expect(await outcome(chosen)).toBe('unreachable');
});

test('a quote that is not closed is told with its line instead of swallowing the rows below it', async () => {
  const head = '客户名称,行业\n江岚银行,银行\n';
  expect([
    await outcome(`${head}"松云保险,保险\n星河证券,证券\n`),
    await outcome(`${head}"松云保险,保险\n"星河证券",证券\n`),
    await outcome(`${head}"松云\n保险",保险\n`),
  ]).toEqual([
    'open-quote 3',
    'open-quote 3',
    [
      ['客户名称', '行业'],
      ['江岚银行', '银行'],
      ['松云\n保险', '保险'],
    ],
  ]);
});
