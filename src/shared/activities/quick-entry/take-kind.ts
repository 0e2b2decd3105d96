import type { ActivityKind } from '../model.ts';
import type { Taken } from './taken.ts';

/** What a quick entry can make. */
export type QuickKind = ActivityKind | 'task';

/** The words that say something took place; with 了 and 过 behind it any of the others says so too. */
const pastWords: readonly (readonly [QuickKind, readonly string[]])[] = [
  ['visit', ['visited']],
  ['call', ['打过电话', '打了电话', '打了个电话', '通过电话', '通了电话', 'called', 'phoned']],
  ['mail', ['发过邮件', '发了邮件', '写了邮件', 'emailed', 'mailed']],
  ['meeting', ['开过会', '开了会', '见过面', '见了面', '见过', '见了', 'met with', 'met']],
];

/** The words by which a kind is called; of words that begin alike the longer stands first. */
const kindWords: readonly (readonly [QuickKind, readonly string[]])[] = [
  ['visit', ['登门拜访', '拜访', '走访', '上门', '回访', 'visit']],
  ['call', ['打电话', '电话会', '通电话', '致电', '电话', '通话', 'phone', 'call']],
  ['mail', ['发邮件', '写邮件', '邮件', '发信', 'email', 'e-mail', 'mail']],
  ['meeting', ['开会', '会议', '会面', '约见', '汇报会', 'meeting', 'meet']],
  ['task', ['待办', '任务', '提醒我', '提醒', 'todo', 'to-do', 'task', 'remind me to', 'remind me', 'remind']],
  ['note', ['备忘', '笔记', '记录', '记一下', 'note']],
];

const sayings = [
  ...pastWords.flatMap(([kind, words]) => words.map((word) => ({ kind, word, isPast: true }))),
  ...kindWords.flatMap(([kind, words]) => words.map((word) => ({ kind, word, isPast: false }))),
];
const isLetters = (word: string) => /[a-z]/.test(word);
/** 拜访了, 开会了: it took place. Of a task or a note it says nothing. */
const particleOf = (kind: QuickKind, word: string) =>
  isLetters(word) || kind === 'task' || kind === 'note' ? '' : '(过了|[了过])?';

const starts = sayings.map(({ word, ...saying }) => ({
  ...saying,
  pattern: new RegExp(`(?<=^|\\s)${word}${particleOf(saying.kind, word)}${boundaryOf(word)}`, 'i'),
}));
/** 和张总开会: in one breath the kind may come last. */
const ends = sayings
  .filter(({ word }) => !isLetters(word))
  .map(({ word, ...saying }) => ({
    ...saying,
    pattern: new RegExp(`${word}${particleOf(saying.kind, word)}(?=$|\\s)`),
  }));

/** A word of letters ends where it ends (`calls` may be somebody's name), and 会议室 is no meeting. */
function boundaryOf(word: string): string {
  return isLetters(word) ? '(?=$|\\s|:)' : '(?!室)';
}

/** What is made, and whether the line says that it took place. */
export interface SpokenKind {
  readonly kind: QuickKind;
  readonly isPast: boolean;
}

/** Takes the kind out of what was typed; the word nearest to the beginning counts. */
export function takeKind(text: string): Taken<SpokenKind> | null {
  for (const patterns of [starts, ends]) {
    const found = patterns
      .flatMap(({ kind, isPast, pattern }) => {
        const match = pattern.exec(text);
        return match === null
          ? []
          : [{ kind, isPast: isPast || match[1] !== undefined, from: match.index, to: match.index + match[0].length }];
      })
      .toSorted((left, right) => left.from - right.from || right.to - left.to)[0];
    if (found !== undefined) {
      const { kind, isPast } = found;
      return { value: { kind, isPast }, rest: `${text.slice(0, found.from)} ${text.slice(found.to)}` };
    }
  }
  return null;
}
