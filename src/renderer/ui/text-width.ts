/** About how wide a text is drawn: wide characters take the size of the type, others somewhat more than half of it. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2E7F' ? size : size * 0.6), 0);
}
