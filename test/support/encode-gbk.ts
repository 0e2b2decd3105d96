const codes = new Map<string, readonly [number, number]>();

/** The text in GBK, as Chinese Excel saves CSV. The platform only decodes GBK, so its table is turned around. */
export function encodeGbk(text: string): Uint8Array<ArrayBuffer> {
  if (codes.size === 0) fillCodes();
  return new Uint8Array(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const found = codes.get(character);
      if (found === undefined) throw new Error(`${character} is not in GBK`);
      return [...found];
    }),
  );
}

function fillCodes(): void {
  const decoder = new TextDecoder('gbk');
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([high, low]));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, [high, low]);
    }
  }
}
