/** Beginnings that a spreadsheet program may take for a formula (OWASP "CSV injection"), full-width forms included. */
const looksLikeFormula = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/**
 * The text as it may stand in a CSV file: what begins like a formula gets one `'` in front, and so does what already
 * has such marks, so that `unguardText` gives back exactly the text that was.
 */
export function guardText(text: string): string {
  return looksLikeFormula.test(text) ? `'${text}` : text;
}

/** Takes away the mark that `guardText` put in front; other text stays as it is. */
export function unguardText(text: string): string {
  return text.startsWith("'") && guarded.test(text) ? text.slice(1) : text;
}
