/** Shares of the type size that a character takes in the widest of the product's fonts, set bold. */
const narrow = 0.32;
const middling = 0.6;
const broad = 0.95;

/** About how wide a text is drawn, rather too much than too little: nothing that fits by this is ever cut. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + shareOf(character) * size, 0);
}

/** The beginning of a text that fits, on one line. */
export function cutText(text: string, size: number, room: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (textWidth(line, size) <= room) return line;
  let kept = '';
  // Chinese fonts draw … as wide as a character of theirs.
  let width = size;
  for (const character of line) {
    width += textWidth(character, size);
    if (width > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function shareOf(character: string): number {
  if (character > '\u2E7F') return 1;
  if (',.:; '.includes(character)) return narrow;
  return '%MW'.includes(character) ? broad : middling;
}
