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
const header = ['| measure | ours | compared with | theirs | ratio | bar |', '| --- | --- | --- | --- | --- | --- |'];

/** Prints a measurement and puts it into RESULTS.md with the machine it was taken on. */
export function record(measurement: Measurement): void {
  const { measure, ours, comparedWith, theirs, ratio, bar } = measurement;
  const line = `| ${[measure, ours, comparedWith, theirs, ratio, bar].join(' | ')} |`;
  process.stdout.write(`${line}\n`);
  const kept = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((row) => row.startsWith('| ') && !header.includes(row) && !row.startsWith(`| ${measure} |`))
    : [];
  const [processor] = cpus();
  const machine = `${processor?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()}`;
  writeFileSync(
    file,
    `# Measurements\n\nWritten by \`npm run bench\`. Ratios count; absolute figures belong to the machine: ${machine}.\n\n${[...header, ...kept, line].join('\n')}\n`,
  );
}

/** The median and the 95th percentile of some figures. */
export function summary(figures: readonly number[]): { readonly median: number; readonly p95: number } {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}
