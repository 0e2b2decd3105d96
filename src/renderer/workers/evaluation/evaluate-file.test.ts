import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { encodeGbk } from '../../../../test/support/encode-gbk.ts';
import { type EvaluationSetup, usualOptions } from '../../../shared/poc/evaluation/task.ts';
import { evaluateFile } from './evaluate-file.ts';
import { previewFile } from './preview-file.ts';

const setup: EvaluationSetup = {
  task: 'classes',
  columns: { actual: 1, predicted: 2 },
  options: usualOptions,
};
const lines = '编号,实际,预测\n1,查余额,查余额\n2,转账,查余额\n3,挂失,\n4,挂失,挂失\n';

const evaluate = (content: BlobPart, sheet = '') =>
  evaluateFile({ file: new Blob([content]), sheet, headLine: 1, width: 3, setup }, () => {});

const told = async (content: BlobPart, sheet = '') => {
  const { evaluation, missKinds } = await evaluate(content, sheet);
  const { rows, leftOut, measures } = evaluation;
  return { rows, leftOut, accuracy: measures[0]?.value, missKinds };
};
const expected = {
  rows: { read: 4, used: 3, leftOut: { missing: 1 } },
  leftOut: [{ line: 4, reason: 'missing', role: 'predicted', text: '' }],
  accuracy: 2 / 3,
  missKinds: [{ actual: '转账', given: '查余额', count: 1, kept: 1 }],
};

function workbook(): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['说明']]), '说明');
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '结果');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
}

describe('a file is evaluated as it is read', () => {
  test('from UTF-8, GBK and the sheet of a workbook alike', async () => {
    const found = [await told(lines), await told(encodeGbk(lines)), await told(workbook(), '结果')];
    expect(found).toEqual([expected, expected, expected]);
  });

  test('with the fingerprint that every other program takes of it', async () => {
    const contents = [new TextEncoder().encode(lines.repeat(60_000)), encodeGbk(lines), workbook()];
    const found = await Promise.all(contents.map((bytes, at) => evaluate(bytes, at === 2 ? '结果' : '')));
    expect(found.map(({ sha256 }) => sha256)).toEqual(
      contents.map((bytes) => createHash('sha256').update(bytes).digest('hex')),
    );
  });

  test('and tells how far it is', async () => {
    const shares: number[] = [];
    const file = new Blob([lines.repeat(60_000)]);
    await evaluateFile({ file, sheet: '', headLine: 1, width: 3, setup }, (share) => shares.push(share));
    expect([shares.length > 3, shares.at(-1), shares.every((share) => share >= 0 && share <= 1)]).toEqual([
      true,
      1,
      true,
    ]);
  });

  test('or refused: no rows below the head, a picture called .csv, a quote left open', async () => {
    const outcome = (content: BlobPart) => evaluate(content).then(() => 'read', String);
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
    expect([
      await outcome('a,b,c\n'),
      await outcome(picture),
      await outcome(`${lines}5,"挂失,挂失\n6,转账,转账\n`),
    ]).toEqual(['FileRefused: no-rows', 'FileRefused: binary', 'FileRefused: open-quote 6']);
  });
});

test('a preview stops after two thousand rows and reads no further', async () => {
  const read: number[] = [];
  const file = new Blob([lines.repeat(300_000)]);
  const { rows, text } = await previewFile(file, null, (share) => read.push(share));
  expect([rows.length, rows[1], text?.encoding, read.every((share) => share === 0)]).toEqual([
    2000,
    { line: 2, cells: ['1', '查余额', '查余额'] },
    'utf-8',
    true,
  ]);
});
