import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './build.mjs';
import { root, toolNode } from './paths.mjs';
import { main, print, runHere } from './run.mjs';
import { hasDisplay } from './setup/system.mjs';
import { setUp } from './setup.mjs';

const suffix = '.bench.ts';

/** Runs test/bench/*.bench.ts one after another, so that none disturbs another's clock; names choose some of them. */
await main(async (chosen) => {
  await setUp({ forTests: true });
  await buildApp();
  const folder = join(root, 'test', 'bench');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .filter((name) => chosen.length === 0 || chosen.includes(name));
  let worst = 0;
  for (const name of names) {
    print(`\n${name}`);
    const file = join(folder, `${name}${suffix}`);
    const code = hasDisplay()
      ? await runHere(toolNode(), [file])
      : await runHere('xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24', toolNode(), file]);
    worst = Math.max(worst, code);
  }
  return worst;
});
