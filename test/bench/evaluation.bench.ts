import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { finished } from 'node:stream/promises';
import { evaluateFile } from '../../src/renderer/workers/evaluation/evaluate-file.ts';
import { type EvaluationSetup, usualOptions } from '../../src/shared/poc/evaluation/task.ts';
import { randomStreams } from '../../src/shared/statistics/random.ts';
import { record, summary } from './results.ts';

const rows = 1_000_000;
const rounds = 5;

interface Run {
  readonly seconds: number;
  /** Bytes. */
  readonly peak: number;
  readonly measures: Readonly<Record<string, number>>;
}

const setup: EvaluationSetup = {
  task: 'binary',
  columns: { actual: 2, score: 3, segment: 1 },
  options: { ...usualOptions, positive: '1', negative: '0' },
};

/** Payments with a label and the score that a model gave them. */
async function writeFile(path: string): Promise<void> {
  const random = randomStreams(1)();
  const regions = ['华东', '华北', '华南', '西南', '西北'];
  const out = createWriteStream(path);
  out.write('id,region,label,score\n');
  for (let at = 0; at < rows; at += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, index) => {
      const isPositive = random() < 0.1;
      const score = isPositive ? Math.sqrt(random()) : random() ** 2;
      return `PAY${20_260_000 + at + index},${regions[(at + index) % regions.length]},${isPositive ? 1 : 0},${score.toFixed(6)}`;
    });
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

/** The work itself, in a process of its own so that its memory is its own too. */
async function runOurs(path: string): Promise<Run> {
  const before = performance.now();
  const file = await openAsBlob(path);
  const { evaluation } = await evaluateFile({ file, sheet: '', headLine: 1, width: 4, setup }, () => {});
  const seconds = (performance.now() - before) / 1000;
  const measures = Object.fromEntries(evaluation.measures.map(({ key, value }) => [key, value]));
  return { seconds, peak: process.resourceUsage().maxRSS * 1024, measures };
}

function runOf(command: string, commandArguments: readonly string[]): Run | null {
  const { status, stdout } = spawnSync(command, commandArguments, { encoding: 'utf8' });
  return status === 0 ? JSON.parse(stdout) : null;
}

/** Debian's Python has Debian's pandas, whatever other Python comes first. */
const pythons = ['/usr/bin/python3', 'python3'];
const pandasPython = pythons.find((python) => spawnSync(python, ['-c', 'import pandas, sklearn']).status === 0);

async function compare(python: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-evaluation-'));
  const path = join(folder, 'payments.csv');
  await writeFile(path);
  const script = join(import.meta.dirname, 'evaluate_with_pandas.py');
  const [ours, theirs]: [Run[], Run[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const [our, their] = [runOf(process.execPath, [import.meta.filename, path]), runOf(python, [script, path])];
    if (our === null || their === null) throw new Error('an evaluation failed');
    ours.push(our);
    theirs.push(their);
  }
  rmSync(folder, { recursive: true, force: true });
  for (const [key, value] of Object.entries(theirs[0]?.measures ?? {})) {
    if (!(Math.abs((ours[0]?.measures[key] ?? Number.NaN) - value) < 1e-9)) throw new Error(`${key} differs`);
  }
  const [our, their] = [ours, theirs].map((runs) => summary(runs.map(({ seconds }) => seconds)).median);
  const told = (seconds: number, runs: readonly Run[]) =>
    `median ${seconds.toFixed(2)} s, peak ${Math.round(Math.max(...runs.map(({ peak }) => peak)) / 2 ** 20)} MiB`;
  record({
    measure: `evaluation of ${rows.toLocaleString('en').replaceAll(',', ' ')} rows of CSV: binary classification with score, by region`,
    ours: `${told(our ?? 0, ours)} (with intervals, fingerprint and wrong rows)`,
    comparedWith: 'pandas and scikit-learn, the same measures without intervals',
    theirs: told(their ?? 0, theirs),
    ratio: `${((our ?? 0) / (their ?? 1)).toFixed(2)}×`,
    bar: '≤ 1×',
  });
}

const [path] = process.argv.slice(2);
if (path !== undefined) process.stdout.write(JSON.stringify(await runOurs(path)));
else if (pandasPython === undefined)
  process.stdout.write('skipped: needs pandas and scikit-learn (apt-get install python3-pandas python3-sklearn)\n');
else await compare(pandasPython);
