import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type CliOutcome, runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-'));
const bank = join(import.meta.dirname, '../../../resources/examples/bank-customer-service.json');
const template = join(import.meta.dirname, '../../../resources/templates/ai-customer-service.json');

afterAll(() => rmSync(folder, { recursive: true }));

function run(...given: readonly string[]): Promise<CliOutcome> {
  return runCli(given, new Date('2026-11-23T12:00:00Z'));
}

/** A file in a folder of its own; its name stands in the messages. */
function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The example with a text replaced. */
function variant(name: string, from: string, to: string): string {
  const text = readFileSync(bank, 'utf8');
  if (!text.includes(from)) throw new Error(`The example has no ${from}`);
  return fileOf(name, text.replace(from, to));
}

async function json(...given: readonly string[]) {
  const { output, errors, exitCode } = await run(...given);
  expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 });
  return JSON.parse(output);
}

describe('roi', () => {
  test('prints the golden case unrounded, with the keys that programs read', async () => {
    const report = await json('roi', bank);
    expect(Object.keys(report)).toEqual([
      'scenario',
      'settings',
      'drivers',
      'calculations',
      'benefits',
      'costs',
      'flows',
      'results',
      'shares',
      'findings',
    ]);
    expect(report).toMatchObject({
      scenario: 'base',
      settings: { horizonYears: 3, discountRate: 0.1 },
      drivers: { headcount: 400, seatCost: 0 },
      calculations: { replaced: 240 },
      benefits: { labour: [0, 36_000_000, 36_000_000, 36_000_000] },
      costs: { initialCost: [12_000_000, 0, 0, 0] },
      flows: [{ year: 0, benefit: 0, cost: 12_000_000, net: -12_000_000, cumulative: -12_000_000 }, {}, {}, {}],
      results: { npv: expect.closeTo(77_526_671.675432, 6), paybackMonths: 4, amortisedPaybackMonths: 4.5 },
    });
  });

  test('takes a scenario and numbers as people type them', async () => {
    const given = ['--scenario', 'conservative', '--set', 'annualCost=15万', '--set=repetitiveShare=６０%'];
    const report = await json('roi', bank, ...given, '--set', 'investment=0.12亿', '--set', 'horizonYears=3');
    expect([report.scenario, report.results.npv]).toEqual(['conservative', expect.closeTo(41_770_097.67, 2)]);
    expect((await json('roi', bank, '--set', 'discountRate=8%')).settings).toEqual({
      horizonYears: 3,
      discountRate: 0.08,
    });
  });

  test('evaluates a template at its defaults', async () => {
    expect((await json('roi', template)).results.npv).toBeGreaterThan(0);
  });

  test('writes the workbook beside the JSON', async () => {
    const path = join(folder, 'out.xlsx');
    await json('roi', bank, '--xlsx', path);
    expect(existsSync(path) && readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  });

  const bad: readonly (readonly [string, () => readonly string[], string])[] = [
    ['a missing file', () => [join(folder, 'none.json')], 'none.json: there is no such file.'],
    ['a folder', () => [folder], 'the file cannot be read (EISDIR)'],
    ['broken JSON', () => [fileOf('a.json', '{"a": 1,\n "b": [1, 2,]}')], 'a.json: not JSON, line 2, column 13.'],
    ['JSON that breaks off', () => [fileOf('b.json', '{"a": 1')], 'b.json: not JSON, line 1, column 8.'],
    ['an empty file', () => [fileOf('c.json', '')], 'c.json: not JSON, line 1, column 1.'],
    ['another encoding', () => [fileOf('d.json', Uint8Array.of(0xff, 0xfe, 0x7b))], 'd.json: not a UTF-8 text.'],
    ['other data', () => [fileOf('e.json', '[]')], 'e.json: model: Invalid input'],
    ['no file', () => [], 'Give one model file'],
    ['two files', () => [bank, bank], 'Give one model file'],
    ['an unknown scenario', () => [bank, '--scenario', 'best'], 'It has: conservative, base, optimistic.'],
    [
      'an unknown driver',
      () => [bank, '--set', 'heads=1'],
      '--set heads: the model has no driver "heads". It has: headcount',
    ],
    [
      'a share above 1',
      () => [bank, '--set', 'repetitiveShare=150%'],
      '--set repetitiveShare: 1.5 is not between 0 and 1',
    ],
    ['a negative number of people', () => [bank, '--set', 'headcount=-3'], '--set headcount: -3 is below 0'],
    ['a rate of −100 %', () => [bank, '--set', 'discountRate=-100%'], '--set discountRate: '],
    ['no value', () => [bank, '--set', 'headcount='], '--set headcount=: the value is missing.'],
    ['no name', () => [bank, '--set', '400'], '--set 400: write name=value'],
    ['no number', () => [bank, '--set', 'headcount=many'], '--set headcount=many: not a number.'],
    ['the same driver twice', () => [bank, '--set', 'headcount=1', '--set', 'headcount=2'], 'headcount is given twice'],
    ['an unknown option', () => [bank, '--sets', 'a=1'], 'There is no option --sets.'],
    ['an option without a value', () => [bank, '--scenario'], 'The option --scenario needs a value.'],
    [
      'a formula with a unit mismatch',
      () => [variant('f.json', '"replaced * annualCost"', '"replaced + annualCost"')],
      'f.json: benefits[0].formula: person and CNY/person/year cannot be combined by +, at position 10\n' +
        '  replaced + annualCost\n           ^\n',
    ],
    [
      'a driver out of range',
      () => [variant('g.json', '"value": 0.6', '"value": 6')],
      'g.json: drivers[3].value: 6 is not between 0 and 1',
    ],
    [
      'a workbook that cannot be written',
      () => [bank, '--xlsx', join(folder, 'no', 'out.xlsx')],
      'cannot be written (ENOENT)',
    ],
  ];

  test.each(bad)('refuses %s with exit code 2 and the place', async (_, given, message) => {
    const { output, errors, exitCode } = await run('roi', ...given());
    expect({ output, exitCode, errors }).toEqual({ output: '', exitCode: 2, errors: expect.stringContaining(message) });
  });
});

describe('formula', () => {
  test.each<[readonly string[], object]>([
    [['2^3^2'], { value: 64, excel: '=2 ^ 3 ^ 2' }],
    [['--2'], { value: 2, excel: '=--2' }],
    [
      ['MIN(人数, 人数*占比)', '--let', '人数=400', '--let', '占比=60%'],
      { value: 240, excel: '=MIN(人数,人数 * 占比)' },
    ],
    [['a > 1', '--let', 'a=1万'], { value: true, excel: '=a > 1' }],
    [['1 / x', '--let', 'x=0'], { value: null, error: '#DIV/0!', excel: '=1 / x' }],
  ])('%j gives %j', async (given, answer) => {
    expect(await json('formula', ...given)).toEqual(answer);
  });

  test.each<[readonly string[], string]>([
    [['1 +'], 'formula: a value is missing at the end, at position 4\n  1 +\n     ^\n'],
    // A full-width blank keeps the mark below its character.
    [['销量 + 利润', '--let', '销量=3'], 'unknown name "利润", at position 6\n  销量 + 利润\n  　　   ^^^^\n'],
    [['IF(1, 2, 3)'], 'IF needs a boolean, not a number, at position 4'],
    [['NPV(1, 2)'], 'unknown function "NPV"'],
    [['A1+1', '--let', 'A1=2'], 'A1 is a cell in Excel, not a name'],
    [['a', '--let', '1a=2'], '--let 1a: not a name that formulas can hold'],
    [[], 'Give one formula'],
  ])('refuses %j', async (given, message) => {
    const { output, errors, exitCode } = await run('formula', ...given);
    expect({ output, exitCode, errors }).toEqual({ output: '', exitCode: 2, errors: expect.stringContaining(message) });
  });
});

test('without a command, or with an unknown one, says how it is used', async () => {
  expect(await run()).toMatchObject({ exitCode: 2, errors: expect.stringContaining('roi MODEL.json') });
  expect(await run('toString')).toMatchObject({
    exitCode: 2,
    errors: expect.stringContaining('no command "toString"'),
  });
});

test('help is an answer, a setting out of range is told with its range', async () => {
  const example = 'resources/examples/bank-customer-service.json';
  const now = new Date('2026-11-23T00:00:00Z');
  const help = await runCli(['--help'], now);
  const refused = await runCli(['roi', example, '--set', 'horizonYears=0'], now);
  expect([help.exitCode, help.output.startsWith('Usage'), refused]).toEqual([
    0,
    true,
    { output: '', errors: '--set horizonYears: 0 is not a whole number of years from 1 to 10\n', exitCode: 2 },
  ]);
});
