const headerLength = 30;
const mostEntries = 500;

/**
 * Names of the entries whose headers lie in the bytes, in their order, at most 500. Headers are found by their mark,
 * never by the lengths that the headers state.
 */
export function zipEntryNames(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  let at = 0;
  while (names.length < mostEntries) {
    at = nextHeader(view, at);
    if (at < 0) break;
    const nameLength = view.getUint16(at + 26, true);
    const start = at + headerLength;
    names.push(new TextDecoder().decode(bytes.subarray(start, start + nameLength)));
    // A mark inside packed data could only add a name that is not there; skipping by a false length could hide one.
    at = start + nameLength;
  }
  return names;
}

/** Where the next local file header (PK 3 4) begins, or −1. */
function nextHeader(view: DataView, from: number): number {
  for (let at = from; at + headerLength <= view.byteLength; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) return at;
  }
  return -1;
}
