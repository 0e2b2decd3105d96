import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openWorkbench, temporaryFolder } from '../../../test/support/workbench.ts';
import { largestFile, largestPart } from '../../shared/attachments/model.ts';
import { openFiles } from './files.ts';
import { createAttachmentRepository } from './repository.ts';

type Workbench = ReturnType<typeof openWorkbench>;

function open(options: Parameters<typeof openWorkbench>[0] = {}): Workbench {
  const workbench = openWorkbench(options);
  onTestFinished(() => workbench.files.close());
  return workbench;
}

const text = (words: string) => new TextEncoder().encode(words);

/** Sends a file as the window does, part by part. */
async function add(client: Workbench['client'], accountId: string, name: string, bytes: Uint8Array<ArrayBuffer>) {
  const { uploadId } = await client.attachments.begin({ accountId, name, size: bytes.length });
  for (let from = 0; from < bytes.length; from += largestPart) {
    await client.attachments.append({ uploadId, part: new File([bytes.subarray(from, from + largestPart)], 'part') });
  }
  return client.attachments.add({ uploadId });
}

async function contentOf(client: Workbench['client'], id: string, size: number): Promise<string> {
  const hash = createHash('sha256');
  for (let from = 0; from < size; from += largestPart) {
    const part = await client.attachments.read({ id, from, length: largestPart });
    hash.update(new Uint8Array(await part.arrayBuffer()));
  }
  return hash.digest('hex');
}

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'kept',
    (error) => error.data,
  );

describe('a file', () => {
  test('of several parts comes back byte for byte, any range of it, and lies encrypted in files.db', async () => {
    const folder = temporaryFolder();
    const { client } = open({ folder });
    const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
    const bytes = new Uint8Array(9 * 1024 * 1024 + 17).map((_, index) => (index * 31) % 251);
    bytes.set(text('SECRET-MARKER'), 3 * 1024 * 1024 - 4);
    const { attachment, twin } = await add(client, accountId, '清单.bin', bytes);
    const middle = await client.attachments.read({ id: attachment.id, from: 3 * 1024 * 1024 - 4, length: 13 });
    const end = await client.attachments.read({ id: attachment.id, from: bytes.length - 2, length: 100 });
    const beyond = await client.attachments.read({ id: attachment.id, from: bytes.length + 5, length: 100 });
    const onDisk = ['files.db', 'files.db-wal'].map((name) =>
      readFileSync(join(folder, name)).includes('SECRET-MARKER'),
    );
    expect({
      twin,
      kept: [attachment.name, attachment.kind, attachment.size],
      hash: attachment.sha256,
      content: await contentOf(client, attachment.id, bytes.length),
      ranges: [await middle.text(), [...new Uint8Array(await end.arrayBuffer())], beyond.size],
      onDisk,
    }).toEqual({
      twin: null,
      kept: ['清单.bin', 'other', bytes.length],
      hash: createHash('sha256').update(bytes).digest('hex'),
      content: createHash('sha256').update(bytes).digest('hex'),
      ranges: ['SECRET-MARKER', [...bytes.subarray(-2)], 0],
      onDisk: [false, false],
    });
  });

  test('with the same content is kept once, says which one was there, and is listed with what it belongs to', async () => {
    const { client, files, clock } = open();
    const { id: accountId } = await client.accounts.create({ name: '江岚银行' });
    const { id: opportunityId } = await client.opportunities.create({ accountId, name: 'AI 客服' });
    const first = await add(client, accountId, 'a.txt', text('同样'));
    clock.pass(1000);
    const second = await add(client, accountId, 'b.txt', text('同样'));
    await client.attachments.update({ id: second.attachment.id, changes: { opportunityId, note: '初稿' } });
    const rows = await client.attachments.list({ accountId });
    await client.team.create({ name: '林晓', isMe: true });
    const [named] = await client.attachments.list({ accountId });
    expect({
      named: named?.addedBy,
      twin: second.twin,
      contents: files.contents.all(),
      rows: rows.map(({ name, note, kind, opportunityName, addedBy }) => ({
        name,
        note,
        kind,
        opportunityName,
        addedBy,
      })),
    }).toEqual({
      named: '林晓',
      twin: { name: 'a.txt', accountName: '江岚银行' },
      contents: [first.attachment.sha256],
      rows: [
        { name: 'b.txt', note: '初稿', kind: 'text', opportunityName: 'AI 客服', addedBy: 'me' },
        { name: 'a.txt', note: '', kind: 'text', opportunityName: null, addedBy: 'me' },
      ],
    });
  });

  test('belongs to deals of its own account only', async () => {
    const { client } = open();
    const { id: accountId } = await client.accounts.create({ name: 'A' });
    const other = await client.accounts.create({ name: 'B' });
    const { id: opportunityId } = await client.opportunities.create({ accountId: other.id, name: 'X' });
    const { attachment } = await add(client, accountId, 'a.txt', text('1'));
    await expect(client.attachments.update({ id: attachment.id, changes: { opportunityId } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { entity: 'opportunity', id: opportunityId },
    });
  });
});

describe('refused, with nothing kept', () => {
  test.each([
    [
      'a program under a harmless name',
      '报价.pdf',
      text('MZ\u0090\u0000\u0003'),
      { reason: 'file-is-program', detail: { program: 'windows' } },
    ],
    [
      'a program that hides behind two endings',
      '报价.pdf.exe',
      text('x'),
      { reason: 'file-name-disguised-program', detail: { extension: 'exe', pretended: 'pdf' } },
    ],
    ['a name with a path', '..\\a.pdf', text('x'), { reason: 'file-name-path', detail: {} }],
    ['an empty file', 'a.pdf', text(''), { reason: 'file-empty', detail: {} }],
  ])('%s', async (_, name, bytes, data) => {
    const { client, files } = open();
    const { id: accountId } = await client.accounts.create({ name: 'A' });
    expect({
      answer: await refusal(add(client, accountId, name, bytes)),
      list: await client.attachments.list({ accountId }),
      contents: files.contents.all(),
    }).toEqual({ answer: data, list: [], contents: [] });
  });

  test('a file above the limit before a byte is sent, and one that brings more or less than it said', async () => {
    const { client, files } = open();
    const { id: accountId } = await client.accounts.create({ name: 'A' });
    const huge = await refusal(client.attachments.begin({ accountId, name: 'a.zip', size: largestFile + 1 }));
    const more = await client.attachments.begin({ accountId, name: 'a.txt', size: 2 });
    const longer = await refusal(client.attachments.append({ ...more, part: new File(['123'], 'part') }));
    const less = await client.attachments.begin({ accountId, name: 'a.txt', size: 200_000 });
    await client.attachments.append({ ...less, part: new File(['x'.repeat(100_000)], 'part') });
    const shorter = await refusal(client.attachments.add(less));
    const gone = await refusal(client.attachments.add(less));
    expect([huge, longer, shorter, gone, files.contents.all()]).toEqual([
      { reason: 'file-too-large', detail: { size: String(largestFile + 1) } },
      { reason: 'file-changed', detail: {} },
      { reason: 'file-changed', detail: {} },
      { reason: 'file-interrupted', detail: {} },
      [],
    ]);
  });

  test('renaming a kept file to a program', async () => {
    const { client } = open();
    const { id: accountId } = await client.accounts.create({ name: 'A' });
    const { attachment } = await add(client, accountId, 'a.txt', text('1'));
    const answer = await refusal(client.attachments.update({ id: attachment.id, changes: { name: 'a.bat' } }));
    expect(answer).toEqual({ reason: 'file-name-program', detail: { extension: 'bat' } });
  });
});

describe('a content', () => {
  test('stays through deleting, closing and the next start as long as undo could bring its file back', async () => {
    const folder = temporaryFolder();
    const first = open({ folder });
    const { id: accountId } = await first.client.accounts.create({ name: 'A' });
    const { attachment } = await add(first.client, accountId, 'a.txt', text('重要'));
    await first.client.attachments.remove({ id: attachment.id });
    first.files.close();
    first.database.close();
    const { client, files } = open({ folder });
    const swept = await files.tidy();
    await client.history.undo();
    const part = await client.attachments.read({ id: attachment.id, from: 0, length: 100 });
    expect({ swept, list: (await client.attachments.list({ accountId })).length, words: await part.text() }).toEqual({
      swept: 0,
      list: 1,
      words: '重要',
    });
  });

  test('goes once neither a file nor the history names it, and what was half received goes too', async () => {
    const folder = temporaryFolder();
    const first = open({ folder });
    const { id: accountId } = await first.client.accounts.create({ name: 'A' });
    const kept = await add(first.client, accountId, 'kept.txt', text('留'));
    const gone = await add(first.client, accountId, 'gone.txt', text('去'));
    await first.client.attachments.remove({ id: gone.attachment.id });
    const half = await first.client.attachments.begin({ accountId, name: 'half.txt', size: 5_000_000 });
    await first.client.attachments.append({ ...half, part: new File(['x'.repeat(4_000_000)], 'part') });
    const full = statSync(join(folder, 'files.db-wal')).size;
    first.database.connection
      .prepare('UPDATE changes SET before = NULL, after = NULL WHERE row_id = ?')
      .run(gone.attachment.id);
    first.files.close();
    first.database.close();
    const { files } = open({ folder });
    const swept = await files.tidy();
    files.close();
    expect({
      swept,
      contents: files.contents.all(),
      shrunk: statSync(join(folder, 'files.db')).size < full,
    }).toEqual({ swept: 1, contents: [kept.attachment.sha256], shrunk: true });
  });
});

describe('a copy outside', () => {
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

  test('holds the file for this user alone, is told of, and is gone when asked, at closing and at the next start', async () => {
    const folder = temporaryFolder();
    const opened: { name: string; words: string; modes: string[] }[] = [];
    const openPath = async (path: string) => {
      const name = path.split(/[\\/]/).at(-1) ?? '';
      opened.push({ name, words: readFileSync(path, 'utf8'), modes: [modeOf(path), modeOf(join(path, '..'))] });
      return '';
    };
    const { client, files, database } = open({ folder, openPath });
    const copies = join(folder, 'open-copies');
    const { id: accountId } = await client.accounts.create({ name: 'A' });
    const { attachment } = await add(client, accountId, '报价: v3?.txt', text('100 万'));
    await client.attachments.openOutside({ id: attachment.id });
    await client.attachments.openOutside({ id: attachment.id });
    const listed = (await client.attachments.outsideCopies()).map(({ name }) => name);
    const removed = await client.attachments.removeCopies({ id: attachment.id });
    const afterRemoving = [readdirSync(copies).length, (await client.attachments.outsideCopies()).length];
    await client.attachments.openOutside({ id: attachment.id });
    files.close();
    const afterClosing = readdirSync(copies).length;
    await client.attachments.openOutside({ id: attachment.id });
    await files.tidy();
    const untouched = readdirSync(copies).length;
    openFiles(folder, createAttachmentRepository(database), database);
    expect({
      opened: opened.slice(0, 2),
      listed,
      removed,
      afterRemoving,
      afterClosing,
      untouched,
      left: readdirSync(copies),
    }).toEqual({
      opened: new Array(2).fill({ name: '报价_ v3_.txt', words: '100 万', modes: ['400', '700'] }),
      listed: ['报价: v3?.txt'],
      removed: { removed: true },
      afterRemoving: [0, 0],
      afterClosing: 0,
      untouched: 1,
      left: [],
    });
  });

  test('is not made of a file that could act by itself, nor left when no program opens it', async () => {
    const folder = temporaryFolder();
    const { client } = open({ folder, openPath: async () => 'no application' });
    const { id: accountId } = await client.accounts.create({ name: 'A' });
    const page = await add(client, accountId, 'page.html', text('<script>1</script>'));
    const odd = await add(client, accountId, 'odd.xyz', text('1'));
    const answers = [
      await refusal(client.attachments.openOutside({ id: page.attachment.id })),
      existsSync(join(folder, 'open-copies')),
      await refusal(client.attachments.openOutside({ id: odd.attachment.id })),
      readdirSync(join(folder, 'open-copies')),
    ];
    expect(answers).toEqual([
      { reason: 'file-not-opened-outside', detail: { risk: 'scripted' } },
      false,
      { reason: 'file-no-program', detail: { name: 'odd.xyz' } },
      [],
    ]);
  });
});
