import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const code = /\.(tsx?|mts|mjs|cjs|js|css)$/;
const longest = 400;
const vagueNames = /^(utils?|helpers?|common|misc|managers?)(\.|$)|-(utils?|helpers?|manager)\./;

/** Paths of the files below `folders`, relative to root, with forward slashes. */
export function listFiles(root, folders, pattern = code) {
  return folders.flatMap((folder) => {
    let entries;
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      if (error.code === 'ENOENT') return [];
      throw error;
    }
    return entries.flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(root, [path], pattern);
      return pattern.test(entry.name) ? [path] : [];
    });
  });
}

function countLines(root, file) {
  return readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
}

/** A file is one idea: not too long, named for it, and no barrel. */
export function checkFiles(root) {
  return listFiles(root, ['src', 'test', 'scripts']).flatMap((file) => {
    const lines = countLines(root, file);
    const name = file.split('/').at(-1);
    return [
      ...(lines > longest ? [{ rule: 'file-too-long', file, detail: `${lines} lines, at most ${longest}` }] : []),
      ...(file.split('/').some((part) => vagueNames.test(part)) ? [{ rule: 'vague-name', file, detail: '' }] : []),
      ...(name === name.toLowerCase() ? [] : [{ rule: 'name-in-kebab-case', file, detail: '' }]),
      ...(/^src\/.*\/index\.tsx?$/.test(file) && file !== 'src/main/index.ts'
        ? [{ rule: 'no-barrel', file, detail: 'no index file inside a room' }]
        : []),
    ];
  });
}

/** The ten longest files, longest first, and the middle and ninth tenth of all. */
export function describeLengths(root) {
  const sizes = listFiles(root, ['src', 'test', 'scripts'])
    .map((file) => ({ file, lines: countLines(root, file) }))
    .sort((a, b) => b.lines - a.lines);
  const at = (share) => sizes[Math.floor((sizes.length - 1) * (1 - share))]?.lines ?? 0;
  return [
    `${sizes.length} files: median ${at(0.5)} lines, nine in ten under ${at(0.9)}; the ten largest:`,
    ...sizes.slice(0, 10).map(({ file, lines }) => `${String(lines).padStart(5)}  ${file}`),
  ].join('\n');
}
