import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import process from 'node:process';
import { root, toolEnvironment, toolNode } from './paths.mjs';

/** A fault whose message already says what to do: shown without a stack trace. */
export class ExplainedError extends Error {}

/**
 * Runs a command to its end with its output captured (and copied to `logFile`, if given).
 * Returns `{ code, output }`; never throws for a non-zero code.
 */
export function capture(
  command,
  parameters,
  { cwd = root, env = toolEnvironment({ NO_COLOR: '1' }), logFile, onStart } = {},
) {
  return new Promise((resolve) => {
    const chunks = [];
    const log = logFile === undefined ? undefined : createWriteStream(logFile, { flags: 'a' });
    const child = spawn(command, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const keep = (chunk) => {
      chunks.push(chunk);
      log?.write(chunk);
    };
    const finish = (code) => {
      const result = { code, output: Buffer.concat(chunks).toString('utf8') };
      if (log === undefined) resolve(result);
      else log.end(() => resolve(result));
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => {
      keep(Buffer.from(`${command}: ${error.message}\n`));
      finish(127);
    });
    child.once('close', (code, signal) => finish(signal === null ? (code ?? 1) : 128));
    onStart?.(child.pid);
  });
}

/** Runs a command on this terminal and returns its exit code; Ctrl+C reaches the command, which decides when to end. */
export function runHere(command, parameters, { cwd = root, env = toolEnvironment(), stdio = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { cwd, env, stdio });
    const passOn = (signal) => child.kill(signal);
    const ignore = () => undefined;
    process.on('SIGINT', ignore);
    process.on('SIGTERM', passOn);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', ignore);
      process.off('SIGTERM', passOn);
      resolve(signal === null ? (code ?? 1) : 128);
    });
  });
}

/** Runs a script with the pinned Node on this terminal. */
export function runNode(parameters, options = {}) {
  return runHere(toolNode(), parameters, options);
}

export function print(line) {
  process.stdout.write(`${line}\n`);
}

export function lastLines(text, count = 15) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

/** Entry point of a command: exit code from `work`, explained errors without a stack trace. */
export async function main(work) {
  try {
    process.exitCode = (await work(process.argv.slice(2))) ?? 0;
  } catch (error) {
    process.stderr.write(error instanceof ExplainedError ? `\n${error.message}\n` : `${error?.stack ?? error}\n`);
    process.exitCode = 1;
  }
}
