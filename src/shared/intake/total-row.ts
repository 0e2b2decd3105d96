import { comparableWord } from './normal-form.ts';

const totalWords = new Set(
  [
    ...['合计', '总计', '小计', '共计', '累计', '合计金额', '总合计', '本页合计'],
    ...['total', 'totals', 'subtotal', 'sub-total', 'grand total'],
  ].map(comparableWord),
);

/** Whether a cell that should name a record says that its row adds up the others: 合计, 总计：, Total. */
export function isTotalWord(text: string): boolean {
  return totalWords.has(comparableWord(text));
}
