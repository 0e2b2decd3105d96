import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from '../build.mjs';
import { root, toolNode } from '../paths.mjs';
import { capture } from '../run.mjs';
import { hasDisplay } from '../setup/system.mjs';
import { readPlaywright, readVitest } from './results.mjs';

const tool = (...path) => join(root, 'node_modules', ...path);
const vitest = tool('vitest', 'vitest.mjs');

/**
 * The parts of the proof in their order. Each has a name and `run(output)`, which writes output/<name>.log and returns
 * `{ passed, failures }`: how many checks hold, and the titles of those that do not.
 */
export function testParts() {
  return [
    { name: 'types', run: checkTypes },
    {
      name: 'lint',
      run: (output) =>
        check('lint', [['biome', [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings']]], output),
    },
    { name: 'rules', run: checkRules },
    { name: 'unit', run: (output) => runVitest('unit', ['--project', 'unit'], output) },
    { name: 'build', run: build },
    ...(existsSync(join(root, 'test', 'e2e')) ? [{ name: 'e2e', run: runEndToEnd }] : []),
    ...proofNames().map((name) => ({ name, run: (output) => runProof(name, output) })),
  ];
}

/** Every folder test/<name>/ that holds a *.proof.ts is a part of its own. */
export function proofNames() {
  const test = join(root, 'test');
  return readdirSync(test, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => readdirSync(join(test, name)).some((file) => file.endsWith('.proof.ts')))
    .sort();
}

function checkTypes(output) {
  const tsc = tool('typescript', 'bin', 'tsc');
  const floors = ['src/shared', 'src/main', 'src/renderer', 'test'];
  return check(
    'types',
    floors.map((floor) => [floor, [tsc, '-p', floor, '--noEmit']]),
    output,
  );
}

function checkRules(output) {
  const steps = [
    ['house rules', [join(root, 'scripts', 'rules.mjs')]],
    ['dead code', [tool('knip', 'bin', 'knip.js')]],
  ];
  return check('rules', steps, output);
}

/** Each step is one check: it holds when its command ends with 0. */
async function check(name, steps, output) {
  const logFile = freshLog(name, output);
  const failures = [];
  for (const [title, parameters] of steps) {
    const { code } = await capture(toolNode(), parameters, { logFile });
    if (code !== 0) failures.push(title);
  }
  return { passed: steps.length - failures.length, failures };
}

async function build(output) {
  const logFile = freshLog('build', output);
  try {
    await buildApp((line) => writeFileSync(logFile, `${line}\n`));
    return { passed: 1, failures: [] };
  } catch (error) {
    writeFileSync(logFile, `${error.message}\n`);
    return { passed: 0, failures: ['the app builds'] };
  }
}

async function runVitest(name, parameters, output, onScreen = false) {
  const report = join(output, `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = [vitest, 'run', ...parameters, ...reporters];
  await (onScreen ? captureOnScreen : captureTool)(command, freshLog(name, output));
  return readVitest(report);
}

async function runEndToEnd(output) {
  rmSync(join(output, 'e2e.json'), { force: true });
  const playwright = tool('@playwright', 'test', 'cli.js');
  const config = join(root, 'test', 'e2e', 'playwright.config.ts');
  await captureOnScreen([playwright, 'test', '--config', config], freshLog('e2e', output));
  return readPlaywright(join(output, 'e2e.json'));
}

export function runProof(name, output) {
  return runVitest(name, ['--project', 'proof', `test/${name}/`], output, true);
}

function captureTool(parameters, logFile) {
  return capture(toolNode(), parameters, { logFile });
}

/** On this machine's display, or on a virtual one where there is none. */
function captureOnScreen(parameters, logFile) {
  if (hasDisplay()) return captureTool(parameters, logFile);
  return capture('xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24', toolNode(), ...parameters], { logFile });
}

function freshLog(name, output) {
  const path = join(output, `${name}.log`);
  writeFileSync(path, '');
  return path;
}

export function readLog(name, output) {
  return readFileSync(join(output, `${name}.log`), 'utf8');
}
