import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { _electron } from '@playwright/test';
import { launchArguments, resolveRuntime } from '../../scripts/runtime.mjs';
import { exportWorkbook, openDemoRoi, present } from '../support/demo-journey.mjs';

/**
 * Runs inside a network namespace whose only way out is counted. Modes: `work` uses the workbench, `hostile` lets its
 * page try everything a page can try, `control` runs an ordinary Electron window that does ask for the network.
 * Prints the last step reached, so that a run in which nothing happened cannot pass for a silent one.
 */
const mode = process.argv[2];
const { electronPath, environment } = resolveRuntime();
const [root, ...flags] = launchArguments();
const data = mkdtempSync(join(tmpdir(), 'network-'));
const app = await _electron.launch({
  executablePath: electronPath,
  args: [mode === 'control' ? 'test/network/control-app' : root, ...flags, '--lang=zh-CN', `--data=${data}`],
  env: { ...process.env, ...environment },
});
const page = await app.firstWindow();
await page.waitForLoadState('domcontentloaded');

if (mode === 'work') {
  await page.getByRole('button', { name: '载入演示客户' }).click();
  await page.waitForURL(/accounts\//);
  await openDemoRoi(page);
  await exportWorkbook(app, page, join(data, 'roi.xlsx'));
  const customer = await present(app, page);
  await customer.waitForTimeout(10_000);
} else {
  await page.evaluate(attempt);
  await page.waitForTimeout(5_000);
}
await app.close();
process.stdout.write(`reached the end: ${mode}\n`);
process.exit(0);

/** Everything a page can try; each attempt may throw, which is as good as silence. */
async function attempt() {
  const target = '192.0.2.1';
  const quietly = async (action) => {
    try {
      await action();
    } catch {
      // Refused, which is what the count of packets is to show.
    }
  };
  const add = (name, attributes) => document.body.append(Object.assign(document.createElement(name), attributes));
  await quietly(() => fetch(`http://${target}/`, { mode: 'no-cors', signal: AbortSignal.timeout(1000) }));
  await quietly(() => new WebSocket(`ws://${target}/`));
  await quietly(() => new EventSource(`http://${target}/`));
  await quietly(() => navigator.sendBeacon(`http://${target}/`, 'x'));
  await quietly(() => add('img', { src: `http://${target}/a.png` }));
  await quietly(() => add('link', { rel: 'stylesheet', href: `http://${target}/a.css` }));
  await quietly(() => add('link', { rel: 'dns-prefetch', href: '//example.invalid' }));
  await quietly(() => add('link', { rel: 'preconnect', href: `http://${target}` }));
  await quietly(() => add('iframe', { src: `http://${target}/` }));
  await quietly(() => add('script', { src: `http://${target}/a.js` }));
  await quietly(() => {
    document.body.style.backgroundImage = `url(http://${target}/b.png)`;
  });
  await quietly(() => window.open(`http://${target}/`));
  await quietly(() => {
    const form = Object.assign(document.createElement('form'), { action: `http://${target}/`, method: 'post' });
    document.body.append(form);
    form.submit();
  });
  await quietly(async () => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${target}:3478` }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
  });
  await quietly(() => {
    location.href = `http://${target}/`;
  });
}
