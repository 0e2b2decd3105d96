import { checkFiles } from './files.mjs';
import { checkImports } from './imports.mjs';
import { checkLocales } from './locales.mjs';
import { checkLockfiles } from './lockfile.mjs';
import { checkSyntax } from './syntax.mjs';

/** The house rules, by the name under which `npm test` counts them. */
export const houseRules = {
  'imports stay in their rooms': checkImports,
  'code keeps to the rules of its room': checkSyntax,
  'files are small and named for their idea': checkFiles,
  'both languages say the same': checkLocales,
  'lockfiles name no host': checkLockfiles,
};
