/**
 * Text in UTF-16 or UTF-8 with or without its mark, else in GB 18030, which holds GBK and GB 2312. `isCut` = the bytes
 * end somewhere inside the file, so that the last letter may be incomplete.
 */
export function decodeText(bytes: Uint8Array, isCut: boolean): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('gb18030').decode(bytes, { stream: isCut });
    throw error;
  }
}
