import { addDays } from '../../kernel/days.ts';
import { dayOfLunar, qingming } from './lunar-day.ts';
import type { WorkYear } from './work-year.ts';

/**
 * The thirteen statutory days of a year that nobody has announced yet (Regulation on Public Holidays for National
 * Annual Festivals and Memorial Days, as amended for 2025): New Year, Spring Festival from its eve to the third day,
 * Qingming, two days of Labour Day, Dragon Boat, Mid-Autumn, three days of National Day. Which days are moved or made
 * up is decided each autumn and cannot be reckoned: none are.
 * @param year - 2000 to 2099
 */
export function assumedYear(year: number): WorkYear {
  const springFestival = dayOfLunar(year, 1, 1);
  const days = [
    `${year}-01-01`,
    ...[-1, 0, 1, 2].map((offset) => addDays(springFestival, offset)),
    qingming(year),
    ...[`${year}-05-01`, `${year}-05-02`],
    dayOfLunar(year, 5, 5),
    dayOfLunar(year, 8, 15),
    ...[`${year}-10-01`, `${year}-10-02`, `${year}-10-03`],
  ];
  return { year, holidays: [...new Set(days)].sort(), workdays: [] };
}
