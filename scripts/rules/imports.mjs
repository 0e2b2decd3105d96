import { cruise } from 'dependency-cruiser';
import configuration from '../../.dependency-cruiser.mjs';

/** Which file may import which. Refuses to judge an empty cruise: without a parser for TypeScript it would find nothing wrong. */
export async function checkImports(root) {
  const { forbidden, options } = configuration;
  const result = await cruise(['src'], { ...options, baseDir: root, ruleSet: { forbidden }, validate: true });
  const { modules, summary } = result.output;
  const own = modules.filter((module) => module.source.startsWith('src/') && /\.tsx?$/.test(module.source));
  if (own.length === 0) throw new Error('dependency-cruiser saw no TypeScript module: is @swc/core installed?');
  return summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    file: from,
    detail: to === from ? '' : `→ ${to}`,
  }));
}
