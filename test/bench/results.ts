import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';

export interface Measurement {
  /** What was measured; a later run of the same measure replaces its line. */
  readonly measure: string;
  readonly ours: string;
  /** What a user would otherwise use, and its figure in the same run. */
  readonly comparedWith: string;
  readonly theirs: string;
  readonly ratio: string;
  readonly bar: string;
}

const file = join(import.meta.dirname, 'RESULTS.md');
const header = [
  '| measure | ours | compared with | theirs | ratio | bar | machine |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];

/** Prints a measurement and puts it into RESULTS.md with the machine it was taken on. */
export function record(measurement: Measurement): void {
  const { measure, ours, comparedWith, theirs, ratio, bar } = measurement;
  const line = `| ${[measure, ours, comparedWith, theirs, ratio, bar, machine()].join(' | ')} |`;
  process.stdout.write(`${line}\n`);
  const kept = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((row) => row.startsWith('| ') && !header.includes(row) && !row.startsWith(`| ${measure} |`))
    : [];
  writeFileSync(
    file,
    `# Measurements\n\nWritten by \`npm run bench\`. Ratios count; absolute figures belong to the machine they were taken on.\n\n${[...header, ...kept, line].join('\n')}\n`,
  );
}

function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors[0]?.model ?? 'unknown processor'}, ${processors.length} cores, ${memory} GiB, ${platform()} ${release()}`;
}

/** The median and the 95th percentile of some figures. */
export function summary(figures: readonly number[]): { readonly median: number; readonly p95: number } {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}
