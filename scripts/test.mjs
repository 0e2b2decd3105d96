import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { root } from './paths.mjs';
import { ExplainedError, main, print } from './run.mjs';
import { setUp } from './setup.mjs';
import { readLog, testParts } from './tests/parts.mjs';

await main(async (chosen) => {
  await setUp({ forTests: true });
  const output = join(root, 'test-output');
  mkdirSync(output, { recursive: true });
  const all = testParts();
  const unknown = chosen.find((name) => !all.some((part) => part.name === name));
  if (unknown !== undefined) {
    throw new ExplainedError(`There is no part "${unknown}"; there are: ${all.map(({ name }) => name).join(', ')}`);
  }
  const parts = chosen.length === 0 ? all : all.filter(({ name }) => chosen.includes(name));
  let passed = 0;
  let failed = 0;
  for (const { name, run } of parts) {
    const started = Date.now();
    const result = await run(output);
    passed += result.passed;
    failed += result.failures.length;
    if (chosen.length > 0) process.stdout.write(readLog(name, output));
    print(describe(name, result, Date.now() - started, relative(root, join(output, `${name}.log`))));
    for (const title of result.failures.slice(0, 20)) print(`    failed: ${title.split('\n')[0]}`);
  }
  print(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

function describe(name, { passed, failures }, milliseconds, log) {
  const counts = `${String(passed).padStart(5)} passed ${String(failures.length).padStart(4)} failed`;
  return `${name.padEnd(12)}${counts}  ${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${log}`;
}
