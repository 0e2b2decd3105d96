import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import process from 'node:process';
import { capture, ExplainedError, lastLines } from '../run.mjs';

const executable = process.platform === 'win32' ? 'node.exe' : 'node';

/** Runs npm with the Node that came with it, never with the one inside node_modules, which npm may be about to replace. */
export async function npm(parameters, { cwd, onStart }) {
  const node = outerNode();
  const result = await capture(node, [npmScript(node), ...parameters, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    env: process.env,
    onStart,
  });
  if (result.code !== 0) {
    throw new ExplainedError(
      `npm ${parameters[0]} failed in ${cwd}:\n${lastLines(result.output)}\n\n` +
        'Check that npm reaches its registry (npm ping; npm config get registry), then run the same command again.',
    );
  }
}

function isInsideModules(path) {
  return path.split(sep).includes('node_modules');
}

function onPath(name) {
  return (process.env.PATH ?? process.env.Path ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !isInsideModules(folder))
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

function outerNode() {
  const candidates = [process.env.npm_node_execpath, process.execPath, onPath(executable)];
  const node = candidates.find((path) => path !== undefined && !isInsideModules(path) && existsSync(path));
  if (node === undefined) throw new ExplainedError('Node 20 or newer must be on the PATH: install it, then try again.');
  return node;
}

function npmScript(node) {
  const given = process.env.npm_execpath;
  if (given?.endsWith('npm-cli.js') && existsSync(given)) return given;
  const inPackage = join('node_modules', 'npm', 'bin', 'npm-cli.js');
  const command = process.platform === 'win32' ? undefined : onPath('npm');
  const candidates = [
    join(dirname(node), inPackage),
    join(dirname(dirname(node)), 'lib', inPackage),
    command === undefined ? undefined : realpathSync(command),
  ];
  const script = candidates.find((path) => path?.endsWith('.js') && existsSync(path));
  if (script === undefined) throw new ExplainedError('npm was not found: install it beside Node, then try again.');
  return script;
}
