import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { capture, ExplainedError, lastLines } from '../run.mjs';

const libraries = [
  ['libgtk-3.so.0', 'libgtk-3-0'],
  ['libnss3.so', 'libnss3'],
  ['libasound.so.2', 'libasound2'],
  ['libgbm.so.1', 'libgbm1'],
  ['libXss.so.1', 'libxss1'],
  ['libXtst.so.6', 'libxtst6'],
  ['libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0'],
  ['libdrm.so.2', 'libdrm2'],
];
const virtualDisplay = [
  ['xvfb-run', 'xvfb'],
  ['xauth', 'xauth'],
];
const workbookProof = [
  ['localc', 'libreoffice-calc'],
  ['pdftoppm', 'poppler-utils'],
];
const compiler = [
  ['g++', 'g++'],
  ['make', 'make'],
  ['python3', 'python3'],
];

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Debian packages that are missing on this machine for starting, for the tests, or for compiling the database library. */
export async function missingSystemPackages({ forTests, forCompiling }) {
  if (process.platform !== 'linux') return [];
  const present = await presentLibraries();
  const commands = [
    ...(hasDisplay() ? [] : virtualDisplay),
    ...(forTests ? [...virtualDisplay, ...workbookProof] : []),
    ...(forCompiling ? compiler : []),
  ];
  const missing = [
    ...libraries.filter(([library]) => !present.includes(library)),
    ...commands.filter(([command]) => !isCommand(command)),
  ].map(([, name]) => name);
  if (!(await hasChineseFont())) missing.push('fonts-noto-cjk');
  return [...new Set(missing)];
}

export async function installSystemPackages(names, say) {
  if (names.length === 0) return;
  if (!isCommand('apt-get')) {
    throw new ExplainedError(
      `This system lacks what Debian calls: ${names.join(' ')}\nInstall the same with its own package manager, then try again.`,
    );
  }
  const available = await Promise.all(names.map(nameOnThisRelease));
  if (process.getuid?.() !== 0) {
    throw new ExplainedError(
      `System packages are missing. Install them, then try again:\n\n  sudo apt-get install --no-install-recommends ${available.join(' ')}\n`,
    );
  }
  say(`system packages: apt-get install ${available.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-o', 'DPkg::Lock::Timeout=600', '-q', '-y'];
  // A set-up that was killed inside dpkg leaves packages half configured; without any this changes nothing.
  await capture('dpkg', ['--configure', '-a'], { env });
  await capture('apt-get', [...patience, 'update'], { env });
  const result = await capture('apt-get', [...patience, 'install', '--no-install-recommends', ...available], { env });
  if (result.code !== 0) {
    throw new ExplainedError(
      `apt-get could not install the system packages:\n${lastLines(result.output)}\n\n` +
        `Run it by hand to see more, then try again:\n\n  apt-get install --no-install-recommends ${available.join(' ')}\n`,
    );
  }
}

function isCommand(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin', '/sbin'];
  return folders.some((folder) => folder !== '' && existsSync(join(folder, name)));
}

async function presentLibraries() {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path)) ?? 'ldconfig';
  const { output } = await capture(ldconfig, ['-p'], { env: process.env });
  return output.split('\n').map((line) => line.trim().split(' ')[0]);
}

async function hasChineseFont() {
  const folder = '/usr/share/fonts/opentype/noto';
  if (existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('NotoSansCJK'))) return true;
  const { code, output } = await capture('fc-list', [':lang=zh', 'family'], { env: process.env });
  return code === 0 && output.trim() !== '';
}

/** Ubuntu 24.04 and Debian 13 renamed some libraries when time became 64 bits wide. */
async function nameOnThisRelease(name) {
  const renamed = `${name}t64`;
  const { output } = await capture('apt-cache', ['show', renamed], { env: process.env });
  return output.includes(`Package: ${renamed}`) ? renamed : name;
}
