import { numberPattern } from './chinese-number.ts';
import { monthWord } from './take-day.ts';
import { partOfDay } from './take-time.ts';

/** Ways to write a day or a time of day: 2月30日, 13-45, 25:00, 25点, 25pm, 31 feb. */
const written = [
  '\\d{1,2}月\\d{1,2}[日号]?',
  '\\d{1,4}(?:[-/.]\\d{1,2}){1,2}',
  '\\d{1,2}:\\d{2}',
  `${partOfDay}(?:\\d{1,4}|${numberPattern})(?:点钟?|时)(?:半|一刻|三刻|\\d{1,2}分?)?`,
  '\\d{1,4} ?[ap]m',
  `\\d{1,2}(?:st|nd|rd|th)? ${monthWord}`,
  `${monthWord} \\d{1,2}(?:st|nd|rd|th)?`,
];
const unread = new RegExp(`(?<=^|\\s)(?:${written.join('|')})(?=$|\\s)`, 'gi');

/**
 * What looks like a day or a time and was not understood as one, since no calendar or clock has it.
 * @param words - what is left of a line after its day and time were taken out
 */
export function unreadTimes(words: readonly string[]): readonly string[] {
  return words.join(' ').match(unread) ?? [];
}
