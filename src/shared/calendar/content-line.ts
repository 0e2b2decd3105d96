/** Longest line of an iCalendar file in octets, its line break not counted (RFC 5545, 3.1). */
const longestLine = 75;

/** A text as a value of iCalendar (RFC 5545, 3.3.11): separators escaped, line breaks written, control characters gone. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
    .replaceAll(/\p{Cc}/gu, (mark) => (mark === '\t' ? mark : ''));
}

/** One line with its CRLF, folded where it is too long; a fold never falls inside a character. */
export function contentLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = utf8Length(character);
    if (length + octets > longestLine) {
      folded += '\r\n ';
      // The space that marks the fold counts.
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return `${folded}\r\n`;
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
