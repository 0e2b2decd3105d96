import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { buildApp } from './build.mjs';
import { root } from './paths.mjs';
import { ExplainedError, main, print } from './run.mjs';
import { setUp } from './setup.mjs';
import { proofNames, readLog, runProof } from './tests/parts.mjs';

/** One proof with its full counts; `npm test` runs the same file with smaller ones. */
await main(async ([name]) => {
  if (!proofNames().includes(name)) {
    throw new ExplainedError(`Name a proof: ${proofNames().join(', ')}`);
  }
  await setUp({ forTests: true });
  await buildApp();
  process.env.PROOF_COUNTS = 'full';
  const output = join(root, 'test-output');
  mkdirSync(output, { recursive: true });
  const { passed, failures } = await runProof(name, output);
  process.stdout.write(readLog(name, output));
  print(`${passed} passed, ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
});
