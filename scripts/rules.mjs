import { root } from './paths.mjs';
import { houseRules } from './rules/all.mjs';
import { describeLengths } from './rules/files.mjs';
import { main, print } from './run.mjs';

await main(async () => {
  let broken = 0;
  for (const [name, check] of Object.entries(houseRules)) {
    const violations = await check(root);
    broken += violations.length;
    print(`${violations.length === 0 ? 'kept' : 'BROKEN'}: ${name}`);
    for (const { rule, file, detail } of violations) print(`  ${rule}  ${file}  ${detail}`);
  }
  print(describeLengths(root));
  return broken === 0 ? 0 : 1;
});
