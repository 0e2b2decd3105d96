import { sha256 } from '../workbook/sha256.ts';
import { comparableWord } from './normal-form.ts';

/** Under which key the mapping of lists with these heads is remembered; the order of columns does not matter. */
export function mappingKey(headers: readonly string[]): string {
  return `import-mapping:${sha256(JSON.stringify(headers.map(comparableWord).toSorted())).slice(0, 32)}`;
}
