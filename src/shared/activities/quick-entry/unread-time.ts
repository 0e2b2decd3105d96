/** A word that is written as a day or a time of day: 2月30日, 13-45, 25:00. */
const written = /^(?:\d{1,2}月\d{1,2}[日号]?|\d{1,4}(?:[-/.]\d{1,2}){1,2}|\d{1,2}:\d{2})$/;

/**
 * The words that look like a day or a time and were not understood as one, since no calendar or clock has them.
 * @param words - what is left of a line after its day and time were taken out
 */
export function unreadTimes(words: readonly string[]): readonly string[] {
  return words.filter((word) => written.test(word));
}
