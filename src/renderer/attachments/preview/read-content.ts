import { largestPart } from '../../../shared/attachments/model.ts';
import { client } from '../../app/client.ts';

/** Bytes of a kept file from `from` up to, not including, `to`. */
export async function readRange(id: string, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(Math.max(0, to - from));
  let filled = 0;
  while (filled < bytes.length) {
    const length = Math.min(largestPart, bytes.length - filled);
    const part = await client.attachments.read({ id, from: from + filled, length });
    const read = new Uint8Array(await part.arrayBuffer());
    if (read.length === 0) return bytes.subarray(0, filled);
    bytes.set(read, filled);
    filled += read.length;
  }
  return bytes;
}
