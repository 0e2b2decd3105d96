import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** A namespace of its own with a default route into a counted interface; loopback is up for the test's own control. */
const namespace = [
  'ip link set lo up',
  'ip link add v0 type veth peer name v1',
  'ip address add 10.99.0.1/24 dev v0',
  'sysctl -qw net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1 net.ipv6.conf.v0.disable_ipv6=1 net.ipv6.conf.v1.disable_ipv6=1',
  'ip link set v1 up',
  'ip link set v0 up arp off',
  'ip route add default via 10.99.0.2',
].join(' ; ');

const count = 'awk \'/v0:/ {print "packets " $11}\' /proc/net/dev';

function run(mode: 'work' | 'hostile' | 'control'): { readonly packets: number; readonly reachedTheEnd: boolean } {
  const inside = `${namespace} ; ${count} ; "${process.execPath}" test/network/exercise.mjs ${mode} ; ${count}`;
  // Without root a user namespace makes us root inside it.
  const flags = process.getuid?.() === 0 ? '-n' : '-rn';
  const result = spawnSync('xvfb-run', ['-a', 'unshare', flags, 'bash', '-c', inside], {
    encoding: 'utf8',
    timeout: 150_000,
  });
  const counts = [...result.stdout.matchAll(/^packets (\d+)$/gm)].map((match) => Number(match[1]));
  const [before, after] = counts;
  if (before === undefined || after === undefined) throw new Error(`no count: ${result.stderr}`);
  return { packets: after - before, reachedTheEnd: result.stdout.includes(`reached the end: ${mode}`) };
}

test('a day of work sends no packet', () => {
  expect(run('work')).toEqual({ packets: 0, reachedTheEnd: true });
});

test('a hostile script inside our own page sends no packet', () => {
  expect(run('hostile')).toEqual({ packets: 0, reachedTheEnd: true });
});

test('the counter sees the packets of an ordinary window that tries the same', () => {
  const { packets, reachedTheEnd } = run('control');
  expect({ someWereSeen: packets > 0, reachedTheEnd }).toEqual({ someWereSeen: true, reachedTheEnd: true });
});
