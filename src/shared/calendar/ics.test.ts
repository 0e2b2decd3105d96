import { describe, expect, test } from 'vitest';
import { contentLine, escapeText } from './content-line.ts';
import { type CalendarEntry, writeCalendar } from './ics.ts';

const visit: CalendarEntry = {
  kind: 'appointment',
  id: '019ab000-0000-7000-8000-000000000001',
  updatedAt: '2026-11-20T08:00:00.000Z',
  day: '2026-11-24',
  time: '10:00',
  minutes: 90,
  summary: '拜访 张敏; 方案, 初稿',
  description: '江岚银行\n张敏、陈思远',
  place: '信用卡中心 5 楼',
  isCancelled: false,
};
const madeAt = '2026-11-23T02:03:04.567Z';

/** The lines between the calendar's own, unfolded. */
function linesOf(...entries: readonly CalendarEntry[]): readonly string[] {
  return writeCalendar(entries, madeAt).replaceAll('\r\n ', '').split('\r\n').slice(5, -2);
}

describe('the calendar file', () => {
  test('of a visit holds its day and hour as they were said, free of any zone', () => {
    expect(linesOf(visit)).toEqual([
      'BEGIN:VEVENT',
      'UID:019ab000-0000-7000-8000-000000000001@presales-workbench',
      'DTSTAMP:20261123T020304Z',
      'LAST-MODIFIED:20261120T080000Z',
      'DTSTART:20261124T100000',
      'DTEND:20261124T113000',
      'SUMMARY:拜访 张敏\\; 方案\\, 初稿',
      'DESCRIPTION:江岚银行\\n张敏、陈思远',
      'LOCATION:信用卡中心 5 楼',
      'STATUS:CONFIRMED',
      'END:VEVENT',
    ]);
  });

  test('of a task is a whole day that takes no time and reminds at nine', () => {
    const task = { ...visit, kind: 'task', day: '2026-12-31', time: null, summary: '寄出', description: '', place: '' };
    expect(linesOf(task as CalendarEntry)).toEqual([
      'BEGIN:VEVENT',
      'UID:019ab000-0000-7000-8000-000000000001@presales-workbench',
      'DTSTAMP:20261123T020304Z',
      'LAST-MODIFIED:20261120T080000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:寄出',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:寄出',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
    ]);
  });

  test.each([
    ['23:30', 60, 'DTEND:20261125T003000'],
    ['23:00', 1440, 'DTEND:20261125T230000'],
    ['09:05', null, 'DTEND:20261124T100500'],
  ] as const)('from %s for %s minutes ends at %s', (time, minutes, end) => {
    expect(linesOf({ ...visit, time, minutes }).filter((line) => line.startsWith('DTEND'))).toEqual([end]);
  });

  test('of a meeting called off says so, so that the other calendar takes it out', () => {
    expect(linesOf({ ...visit, isCancelled: true })).toContain('STATUS:CANCELLED');
  });

  test('without entries is still a whole calendar', () => {
    expect(writeCalendar([], madeAt)).toBe(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Presales Workbench//Calendar//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n',
    );
  });
});

describe('a line of the file', () => {
  const octets = (text: string) => new TextEncoder().encode(text).length;

  test.each([
    ['a'.repeat(75), 1],
    ['a'.repeat(76), 2],
    [`SUMMARY:${'银行'.repeat(100)}`, 9],
    [`SUMMARY:${'👩‍💻'.repeat(30)}`, 5],
  ])('never has more than 75 octets and unfolds to what it was: %s', (line, count) => {
    const folded = contentLine(line);
    const parts = folded.slice(0, -2).split('\r\n');
    expect({
      longest: parts.every((part) => octets(part) <= 75),
      count: parts.length,
      whole: parts.join('\r\n').replaceAll('\r\n ', ''),
      damaged: folded.includes('\uFFFD'),
    }).toEqual({ longest: true, count, whole: line, damaged: false });
  });

  test('cannot be ended by what somebody wrote in a subject', () => {
    expect(escapeText('a\r\nEND:VEVENT\rb\u0000\\,;')).toBe('a\\nEND:VEVENT\\nb\\\\\\,\\;');
  });
});
