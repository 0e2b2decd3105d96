import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const heartbeatMs = 5_000;
const silenceMs = 60_000;

/**
 * Runs `work` while holding a lock file, so that two set-ups at once do not mix. `work` receives a function that records
 * the process it started: a killed set-up leaves `npm ci` behind, which must end before the next one begins.
 * The lock of a process that died is taken over at once, on another machine after a minute without a sign of life.
 */
export async function withLock(path, say, work) {
  mkdirSync(dirname(path), { recursive: true });
  const owner = { host: hostname(), pid: process.pid };
  let said = false;
  while (!create(path, owner)) {
    if (!takeOver(path)) {
      if (!said) say(`waiting for another set-up to finish (its lock: ${path})`);
      said = true;
      await wait(300);
    }
  }
  const heartbeat = setInterval(() => touch(path), heartbeatMs);
  try {
    return await work((child) => writeFileSync(path, JSON.stringify({ ...owner, child })));
  } finally {
    clearInterval(heartbeat);
    rmSync(path, { force: true });
  }
}

function create(path, owner) {
  try {
    writeFileSync(path, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function takeOver(path) {
  try {
    const text = readFileSync(path, 'utf8');
    if (!isAbandoned(text, statSync(path).mtimeMs)) return false;
    // Renaming first lets only one of several waiting processes remove the file, and only the one it judged.
    const aside = `${path}.${process.pid}`;
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') !== text) renameSync(aside, path);
    else rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return true;
}

function isAbandoned(text, writtenAt) {
  const silent = Date.now() - writtenAt > silenceMs;
  let owner;
  try {
    owner = JSON.parse(text);
  } catch {
    return Date.now() - writtenAt > heartbeatMs;
  }
  if (owner.host !== hostname()) return silent;
  return !(isAlive(owner.pid) && !silent) && !isAlive(owner.child);
}

function isAlive(pid) {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function touch(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
