/**
 * Turns the full-width forms of a Chinese keyboard （，＋％１ into ASCII. Each is one character before and after, so
 * every position in the text stays.
 */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
