import { nameKey } from '../../search/name-units.ts';

/** How people are addressed, and what of a job title fits the address; the longer stands first. */
const honorifics: readonly (readonly [string, RegExp])[] = [
  ['董事长', /董事长/],
  ['总经理', /总经理/],
  ['副总', /副总/],
  ['总监', /总监/],
  ['经理', /经理/],
  ['行长', /行长/],
  ['主任', /主任/],
  ['处长', /处长/],
  ['科长', /科长/],
  ['局长', /局长/],
  ['部长', /部长/],
  ['院长', /院长/],
  ['校长', /校长/],
  ['厂长', /厂长/],
  ['所长', /所长/],
  ['组长', /组长/],
  ['主管', /主管/],
  ['书记', /书记/],
  ['秘书', /秘书/],
  ['老师', /师|教/],
  ['博士', /博士|研究|科学家/],
  ['先生', /(?:)/],
  ['女士', /(?:)/],
  ['小姐', /(?:)/],
  ['总', /总|董事|裁|官|CEO|CTO|CIO|CFO|COO|president|director|chief|head/i],
  ['董', /董/],
  ['工', /工程师|架构|技术|开发|运维/],
];
const compoundSurnames = /^(?:欧阳|上官|司马|诸葛|东方|皇甫|令狐|慕容|司徒|夏侯|尉迟|公孙|长孙)/;
const englishAddress = /^(?:mr|mrs|ms|miss|dr|prof|director|president|manager)\.?$/i;

/** Somebody as he is spoken of: a surname or whole name, and what his title should hold. */
export interface PersonWord {
  readonly text: string;
  readonly name: string;
  readonly title: RegExp | null;
}

/** One reading of the words: who is meant, and what is left for the customer and the subject. */
export interface NamedWords {
  readonly people: readonly PersonWord[];
  readonly others: readonly string[];
  /** Of the others, those before the first person; none without a person. */
  readonly leading: readonly string[];
}

/**
 * Tells people by how they are addressed (张总, 工行王行长, Mr Zhang) from the other words.
 * @param isCustomer - whether a word names a customer as it stands: 三一重工 is no engineer
 */
export function splitPeople(words: readonly string[], isCustomer: (word: string) => boolean): NamedWords {
  const people: PersonWord[] = [];
  const others: string[] = [];
  let leading: readonly string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const next = words[index + 1];
    if (englishAddress.test(word) && next !== undefined) {
      if (people.length === 0) leading = [...others];
      people.push({ text: `${word} ${next}`, name: next, title: null });
      index++;
      continue;
    }
    const { addressed, rest } = takeAddresses(word, isCustomer);
    if (rest !== '') others.push(rest);
    if (people.length === 0 && addressed.length > 0) leading = [...others];
    people.push(...addressed);
  }
  return { people, others, leading };
}

/** Words that join two people who are addressed in one breath: 张总和李总. */
const joining = /[和与及跟同]$/;

/** Everybody addressed in one word, and what stands before the first: 工行张总和李总, 张总李总. */
function takeAddresses(word: string, isCustomer: (word: string) => boolean) {
  const addressed: PersonWord[] = [];
  let rest = word;
  while (rest !== '' && !isCustomer(rest)) {
    const read = readAddress(rest);
    if (read === null) break;
    addressed.unshift(read.person);
    const before = read.before.replace(joining, '');
    // 中和 张总: what is no address without its last character keeps it.
    rest = before !== read.before && readAddress(before) === null ? read.before : before;
  }
  return { addressed, rest };
}

/** 工行张总 is the general manager 张 of 工行; up to two characters before the address are taken for his name. */
function readAddress(word: string): { readonly person: PersonWord; readonly before: string } | null {
  const found = honorifics.find(([address]) => word.endsWith(address));
  if (found === undefined) return null;
  const [address, title] = found;
  const stem = word.slice(0, -address.length);
  if (!/^\p{Script=Han}+$/u.test(stem)) return null;
  const nameLength = stem.length <= 2 ? stem.length : compoundSurnames.test(stem.slice(-2)) ? 2 : 1;
  const name = stem.slice(-nameLength);
  return { person: { text: name + address, name, title }, before: stem.slice(0, -nameLength) };
}

/** How well a customer's name answers to a word; null when it does not. Lower is closer. */
export type Closeness = 0 | 1 | 2 | 3;

/** The name itself 0, its beginning 1, a part of it 2, its characters in order 3 (工行 for 中国工商银行). */
export function accountCloseness(word: string, name: string): Closeness | null {
  const [wanted, key] = [nameKey(word), nameKey(name)];
  if (key === wanted) return 0;
  // In letters only whole words name somebody: `an` is no part of Jianglan.
  if (!/\p{Script=Han}/u.test(wanted)) {
    const words = ` ${key} `;
    if (!words.includes(` ${wanted} `)) return null;
    return words.startsWith(` ${wanted} `) ? 1 : 2;
  }
  if (key.startsWith(wanted)) return 1;
  if (key.includes(wanted)) return 2;
  return isShortName(wanted, key) ? 3 : null;
}

/** Short names are made of characters of the whole one, in their order; a single character is no name. */
function isShortName(short: string, whole: string): boolean {
  if (!/^\p{Script=Han}{2,}$/u.test(short)) return false;
  let from = 0;
  for (const character of short) {
    const at = whole.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** Whole name with a fitting title 0, surname with a fitting title 1, whole name 2, surname 3. */
export function personCloseness(
  { name, title }: Pick<PersonWord, 'name' | 'title'>,
  person: { readonly name: string; readonly title: string },
): Closeness | null {
  const [wanted, key] = [nameKey(name), nameKey(person.name)];
  const isWhole = key === wanted;
  if (!isWhole && !key.startsWith(wanted) && !key.endsWith(` ${wanted}`)) return null;
  const fits = title === null || title.test(person.title);
  if (isWhole) return fits ? 0 : 2;
  return fits ? 1 : 3;
}

/** The rows that answer best, in the order given; none when nobody answers. */
export function closest<Row>(rows: readonly Row[], closenessOf: (row: Row) => Closeness | null): readonly Row[] {
  const found = rows.flatMap((row) => {
    const closeness = closenessOf(row);
    return closeness === null ? [] : [{ row, closeness }];
  });
  const best = Math.min(...found.map(({ closeness }) => closeness));
  return found.filter(({ closeness }) => closeness === best).map(({ row }) => row);
}
