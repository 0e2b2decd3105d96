import type { BundleHeader } from '../../shared/handover/bundle-lines.ts';
import type { RawRowRule } from '../database/raw-row-rule.ts';
import type { RawRow } from '../database/row-writer.ts';
import { BundleRefused, keyOf } from './envelope.ts';
import { readBundle, readHead } from './read-bundle.ts';

/** A bundle read whole: its rows by table; contents stay in the file until they are needed. */
export interface ReadBundle {
  readonly header: BundleHeader;
  readonly rows: ReadonlyMap<string, readonly RawRow[]>;
  /** The contents in the file's order, each as its parts; whoever reads one must read it to its end. */
  contents(): AsyncIterable<{ readonly content: string; readonly part: Uint8Array }>;
}

/**
 * Opens a bundle with its passphrase and checks every line and row of it.
 * @throws BundleRefused
 */
export async function openBundle(
  path: string,
  passphrase: string,
  schema: number,
  rules: ReadonlyMap<string, RawRowRule>,
): Promise<ReadBundle> {
  const key = await keyOf(passphrase, await readHead(path));
  const rows = new Map<string, RawRow[]>();
  const named = new Set<string>();
  let header: BundleHeader | undefined;
  for await (const line of readBundle(path, key, schema)) {
    if ('format' in line) header = line;
    else if ('content' in line) {
      if (!named.has(line.content)) throw new BundleRefused('damaged');
    } else if ('row' in line) {
      const wrong = rules.get(line.table)?.(line.row);
      if (wrong === undefined) throw new BundleRefused('damaged', line.table);
      if (wrong !== null) throw new BundleRefused('invalid', undefined, { field: `${line.table}.${wrong}` });
      if (line.table === 'attachments') named.add(String(line.row.sha256));
      const list = rows.get(line.table);
      if (list === undefined) rows.set(line.table, [line.row]);
      else list.push(line.row);
    }
  }
  if (header === undefined) throw new BundleRefused('damaged');
  return {
    header,
    rows,
    async *contents() {
      for await (const line of readBundle(path, key, schema)) {
        if ('content' in line) yield { content: line.content, part: Buffer.from(line.part, 'base64') };
      }
    },
  };
}
