import type { ActivityKind } from '../model.ts';
import type { Taken } from './taken.ts';

/** What a quick entry can make. */
export type QuickKind = ActivityKind | 'task';

/** The words by which a kind is called; of words that begin alike the longer stands first. */
const kindWords: readonly (readonly [QuickKind, readonly string[]])[] = [
  ['visit', ['登门拜访', '拜访', '走访', '上门', '回访', 'visit']],
  ['call', ['打电话', '电话会', '通电话', '致电', '电话', '通话', 'phone', 'call']],
  ['mail', ['发邮件', '写邮件', '邮件', '发信', 'email', 'e-mail', 'mail']],
  ['meeting', ['开会', '会议', '会面', '约见', '汇报会', 'meeting', 'meet']],
  ['task', ['待办', '任务', '提醒我', '提醒', 'todo', 'to-do', 'task', 'remind me to', 'remind me', 'remind']],
  ['note', ['备忘', '笔记', '记录', '记一下', 'note']],
];

const starts = kindWords.flatMap(([kind, words]) =>
  words.map((word) => ({ kind, pattern: new RegExp(`(?<=^|\\s)${word}${boundaryOf(word)}`, 'i') })),
);
/** 和张总开会: in one breath the kind may come last. */
const ends = kindWords.flatMap(([kind, words]) =>
  words.filter((word) => !/[a-z]/.test(word)).map((word) => ({ kind, pattern: new RegExp(`${word}(?=$|\\s)`) })),
);

/** A word of letters ends where it ends (`calls` may be somebody's name), and 会议室 is no meeting. */
function boundaryOf(word: string): string {
  return /[a-z]/.test(word) ? '(?=$|\\s|:)' : '(?!室)';
}

/** Takes the kind out of what was typed; the word nearest to the beginning counts. */
export function takeKind(text: string): Taken<QuickKind> | null {
  for (const patterns of [starts, ends]) {
    const found = patterns
      .flatMap(({ kind, pattern }) => {
        const match = pattern.exec(text);
        return match === null ? [] : [{ kind, from: match.index, to: match.index + match[0].length }];
      })
      .toSorted((left, right) => left.from - right.from || right.to - left.to)[0];
    if (found !== undefined) {
      return { value: found.kind, rest: `${text.slice(0, found.from)} ${text.slice(found.to)}` };
    }
  }
  return null;
}
