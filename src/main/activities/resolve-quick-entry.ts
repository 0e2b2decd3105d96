import {
  accountCloseness,
  closest,
  type PersonWord,
  personCloseness,
  splitPeople,
} from '../../shared/activities/quick-entry/match-names.ts';
import type { QuickChoice } from '../../shared/activities/quick-entry/quick-choice.ts';
import { unknownCompanies } from '../../shared/activities/quick-entry/unknown-company.ts';
import { nameKey } from '../../shared/search/name-units.ts';
import type { WorkbenchDatabase } from '../database/open.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface NamedPerson extends Named {
  readonly title: string;
  readonly accountId: string;
}

export interface NameSearch {
  /** Customers by name, pinyin or initials, the closest first. */
  readonly findAccounts: (query: string) => readonly Named[];
  /** People by name or pinyin, of one customer or of all. */
  readonly findPeople: (query: string, accountId: string | null) => readonly NamedPerson[];
}

/** More choices than these are no help: then the words should say more. */
const mostChoices = 8;
const longestSpan = 4;
const candidates = 200;

/** Customers whose names hold these characters in this order. */
const accountsLikeSql = `SELECT id, name FROM accounts WHERE name LIKE @pattern ESCAPE '\\'
  ORDER BY archived_at IS NOT NULL, length(name), name, id LIMIT ${candidates}`;
const personColumns = 'p.id, p.name, p.title, p.account_id AS accountId';
/** The people of a customer, the latest changed first. */
export const peopleOfSql = `SELECT ${personColumns} FROM people AS p WHERE p.account_id = @accountId
  ORDER BY p.updated_at DESC, p.id LIMIT 2000`;
/** People of all customers whose name begins so, from an index alone. */
export const peopleNamedSql = `SELECT ${personColumns} FROM people AS p WHERE p.name >= @from AND p.name < @to
  ORDER BY p.name, p.title LIMIT 5000`;

/** The other companies of a customer's group, the nearest below it first. */
export const groupOfSql = `WITH RECURSIVE above (id, parent, step) AS (
    SELECT id, parent_id, 0 FROM accounts WHERE id = @accountId
    UNION SELECT a.id, a.parent_id, step + 1 FROM accounts AS a JOIN above ON a.id = above.parent WHERE step < 10
  ), below (id, step) AS (
    SELECT id, 0 FROM above
    UNION SELECT a.id, step + 1 FROM accounts AS a JOIN below ON a.parent_id = below.id WHERE step < 10
  )
  SELECT a.id, a.name FROM accounts AS a WHERE a.id IN (SELECT id FROM below) AND a.id <> @accountId
  ORDER BY a.parent_id IS NOT @accountId, a.name, a.id LIMIT 30`;

/** Finds whom the words of a quick entry mean. */
export function prepareQuickResolver({ connection }: WorkbenchDatabase, { findAccounts, findPeople }: NameSearch) {
  const accountsLike = connection.prepare<[{ pattern: string }], Named>(accountsLikeSql);
  const peopleOf = connection.prepare<[{ accountId: string }], NamedPerson>(peopleOfSql);
  const peopleNamed = connection.prepare<[{ from: string; to: string }], NamedPerson>(peopleNamedSql);
  const groupOf = connection.prepare<[{ accountId: string }], Named>(groupOfSql);
  const accountById = connection.prepare<[string], Named>('SELECT id, name FROM accounts WHERE id = ?');

  /** What was looked up for the line at hand: its words are asked for more than once. */
  let known = new Map<string, readonly Named[]>();

  function accountsNamed(word: string): readonly Named[] {
    const found = known.get(word) ?? lookUpAccounts(word);
    known.set(word, found);
    return found;
  }

  function lookUpAccounts(word: string): readonly Named[] {
    const pattern = `%${[...nameKey(word)].map(escapeLike).join('%')}%`;
    const found = closest(accountsLike.all({ pattern }), ({ name }) => accountCloseness(word, name));
    // Pinyin and initials; a single letter would name everybody.
    return found.length > 0 || word.length < 2 ? found : findAccounts(word).map(({ id, name }) => ({ id, name }));
  }

  /** Somebody whose whole name in letters, of two words, begins here. */
  function personAt(words: readonly string[], from: number): NamedPerson | undefined {
    const pair = words.slice(from, from + 2);
    return pair.length === 2 && pair.every(isLatin) ? personNamed(pair.join(' '), null) : undefined;
  }

  /** Everybody whose whole name begins here: namesakes of several customers too. */
  function peopleAt(words: readonly string[], from: number): readonly NamedPerson[] {
    const inLetters = personAt(words, from);
    if (inLetters !== undefined) return [inLetters];
    const word = words[from] ?? '';
    const exact = peopleCalled(word, null).filter(({ name }) => nameKey(name) === nameKey(word));
    const bySound = exact.length > 0 ? undefined : personNamed(word, null);
    return bySound === undefined ? exact : [bySound];
  }

  /** Where words stand that are halves of such names. */
  function wordsOfPeople(words: readonly string[]): ReadonlySet<number> {
    return new Set(words.flatMap((_, at) => (personAt(words, at) === undefined ? [] : [at, at + 1])));
  }

  /** The customer that some of the words name, the earliest and longest run first. */
  function takeAccount(words: readonly string[]): {
    readonly found: readonly Named[];
    readonly rest: readonly string[];
  } {
    const ofPeople = wordsOfPeople(words);
    for (let from = 0; from < words.length; from++) {
      for (let to = Math.min(words.length, from + longestSpan); to > from; to--) {
        const span = words.slice(from, to);
        if (to - from > 1 && !span.every(isLatin)) continue;
        // One half of a person's name in letters sounds like a part of some customer's.
        if (to - from === 1 && ofPeople.has(from)) continue;
        const found = accountsNamed(span.join(' '));
        if (found.length > 0) return { found, rest: [...words.slice(0, from), ...words.slice(to)] };
      }
    }
    return { found: [], rest: words };
  }

  /** Everybody who may be called so: all of a customer's, or of all customers those whose name begins so. */
  function peopleCalled(name: string, accountId: string | null): readonly NamedPerson[] {
    if (accountId !== null) return peopleOf.all({ accountId });
    return peopleNamed.all({ from: name, to: `${name}\u{10FFFF}` });
  }

  function peopleAddressed(word: PersonWord, accountId: string | null): readonly NamedPerson[] {
    const found = closest(peopleCalled(word.name, accountId), (person) => personCloseness(word, person));
    return found.length > 0 || !isLatin(word.name) ? found : findPeople(word.name, accountId);
  }

  /** Whole names among the words, of people of this customer. */
  function takePeople(words: readonly string[], accountId: string) {
    const people: NamedPerson[] = [];
    const rest: string[] = [];
    for (let from = 0; from < words.length; ) {
      const spans = [2, 1].map((length) => words.slice(from, from + length)).filter(isSpan);
      const hit = spans
        .map((span) => ({ span, person: personNamed(span.join(' '), accountId) }))
        .find(({ person }) => person !== undefined);
      if (hit?.person !== undefined) people.push(hit.person);
      else rest.push(words[from] ?? '');
      from += hit?.span.length ?? 1;
    }
    return { people, rest };
  }

  function personNamed(name: string, accountId: string | null): NamedPerson | undefined {
    const exact = peopleCalled(name, accountId).find((person) => nameKey(person.name) === nameKey(name));
    // Only what is written as a name is looked up by its sound: an ordinary word would find somebody too.
    return exact ?? (isLatin(name) && /^[A-Z].*\s[A-Z]/.test(name) ? findPeople(name, accountId)[0] : undefined);
  }

  /** With the customer known: who of his people is meant, in every way that the words allow. */
  function choicesAt(
    account: Named,
    addressed: readonly PersonWord[],
    others: readonly string[],
  ): readonly QuickChoice[] {
    const { people: named, rest } = takePeople(others, account.id);
    const options = addressed.map((word) => ({ word, people: peopleAddressed(word, account.id) }));
    const missing = options.filter(({ people }) => people.length === 0).map(({ word }) => word.text);
    const ways = options.reduce<readonly (readonly NamedPerson[])[]>(
      (made, { people }) =>
        people.length === 0 ? made : made.flatMap((way) => people.slice(0, mostChoices).map((one) => [...way, one])),
      [[]],
    );
    return ways.slice(0, mostChoices).map((way) => ({
      account,
      people: [...way, ...named].map(({ id, name, title }) => ({ id, name, title })),
      missing,
      subject: [...rest],
    }));
  }

  /** The customers that were named; of their groups also the companies where somebody works whom the words name. */
  function choicesAmong(found: readonly Named[], addressed: readonly PersonWord[], rest: readonly string[]) {
    const named = found.flatMap((account) => choicesAt(account, addressed, rest));
    if (named.some(({ missing, subject }) => missing.length === 0 && !subject.some(isOnRecord))) return named;
    const most = Math.max(...named.map(({ people }) => people.length));
    const inGroup = found
      .flatMap(({ id }) => groupOf.all({ accountId: id }))
      .filter(({ id }) => !found.some((account) => account.id === id))
      .flatMap((account) => choicesAt(account, addressed, rest))
      .filter(({ people }) => people.length > most);
    return [...named, ...inGroup];
  }

  return (words: readonly string[], accountId: string | null, isTask: boolean): QuickChoice[] => {
    known = new Map();
    const isCustomer = (word: string) =>
      accountsNamed(word).some(({ name }) => (accountCloseness(word, name) ?? 3) < 3);
    const { people: addressed, others: joined, leading } = splitPeople(words, isCustomer);
    const others = joined.flatMap((word) => (isCustomer(word) ? [word] : namesJoined(word)));
    const { found, rest } = takeAccount(others);
    if (found.length > 0) {
      const choices = choicesAmong(found.slice(0, mostChoices), addressed, rest);
      return mostPeopleFirst(fewestMissing(choices)).slice(0, mostChoices);
    }
    const guessed = withoutNamedAccount(addressed, others, accountId);
    const before = isTask ? [] : addressed.length > 0 ? leading : beforePeople(others, guessed[0]);
    return withUnknownCompany(guessed, addressed, others, before);
  };

  /** No customer is named: whoever is named says which it is, or it is the one on screen. */
  function withoutNamedAccount(
    addressed: readonly PersonWord[],
    others: readonly string[],
    accountId: string | null,
  ): QuickChoice[] {
    const onScreen = accountId === null ? undefined : accountById.get(accountId);
    const elsewhere = withoutAccount(addressed, others);
    if (onScreen === undefined) return elsewhere;
    const here = fewestMissing(choicesAt(onScreen, addressed, others));
    // Whoever is named goes before the customer whose page it is, unless he works there or nobody answers.
    const isHere = here.some(({ people, missing }) => missing.length === 0 && people.length > 0);
    const people = isHere ? [] : elsewhere.filter((choice) => choice.people.length > 0);
    return [...people, ...here].slice(0, mostChoices);
  }

  /** 张敏和林浩: two whole names in one word, when both are on record. */
  function namesJoined(word: string): readonly string[] {
    const parts = word.split(/[和与及跟]/);
    const areNames = parts.length > 1 && parts.every((part) => part.length > 1 && isOnRecord(part));
    return areNames ? parts : [word];
  }

  function isOnRecord(name: string): boolean {
    return peopleCalled(name, null).some((person) => person.name === name);
  }

  /** No customer is named: the first person who is known says which it is. */
  function withoutAccount(addressed: readonly PersonWord[], others: readonly string[]): QuickChoice[] {
    const [first, ...more] = addressed;
    const known =
      first === undefined
        ? onePerAccount(others.flatMap((_, at) => peopleAt(others, at))).slice(0, mostChoices)
        : peopleAddressed(first, null).slice(0, mostChoices);
    const choices = known.flatMap(({ id, name, title, accountId }) => {
      const person = { id, name, title };
      const account = accountById.get(accountId);
      if (account === undefined) return [];
      return choicesAt(account, more, others).map((choice) =>
        choice.people.some((one) => one.id === id) ? choice : { ...choice, people: [person, ...choice.people] },
      );
    });
    const nobody = { account: null, people: [], missing: addressed.map(({ text }) => text), subject: [...others] };
    return choices.length === 0 ? [nobody] : mostNamed(fewestMissing(choices)).slice(0, mostChoices);
  }
}

/** The words before the first whole name that says who is meant. */
function beforePeople(others: readonly string[], choice: QuickChoice | undefined): readonly string[] {
  if (choice === undefined || choice.people.length === 0) return [];
  return others.slice(
    0,
    others.findIndex((word) => !choice.subject.includes(word)),
  );
}

/** Words that seem to name a customer who is not on record are told first: a guess in his place stands behind. */
function withUnknownCompany(
  guessed: readonly QuickChoice[],
  addressed: readonly PersonWord[],
  others: readonly string[],
  before: readonly string[],
): QuickChoice[] {
  const unknown = unknownCompanies(guessed[0]?.subject ?? [], before);
  if (unknown.length === 0) return [...guessed];
  const people = guessed[0]?.account === null ? addressed.map(({ text }) => text) : [];
  const asked = { account: null, people: [], missing: [...unknown, ...people], subject: [...others] };
  return [asked, ...guessed.filter(({ account }) => account !== null)].slice(0, mostChoices);
}

/** Of ways that fit alike, those stand first that find more of the people. */
function mostPeopleFirst(choices: readonly QuickChoice[]): QuickChoice[] {
  return choices.toSorted((left, right) => right.people.length - left.people.length);
}

function fewestMissing(choices: readonly QuickChoice[]): QuickChoice[] {
  const fewest = Math.min(...choices.map(({ missing }) => missing.length));
  return choices.filter(({ missing }) => missing.length === fewest);
}

function isLatin(word: string): boolean {
  return !/\p{Script=Han}/u.test(word);
}

/** The words find all of a customer's people who are meant: one of them is enough to say which customer it is. */
function onePerAccount(people: readonly NamedPerson[]): readonly NamedPerson[] {
  return people.filter(({ accountId }, index) => people.findIndex((other) => other.accountId === accountId) === index);
}

/** Of several ways those that find the most people: 张敏 and 王海 work where both do. */
function mostNamed(choices: readonly QuickChoice[]): QuickChoice[] {
  const most = Math.max(...choices.map(({ people }) => people.length));
  return choices.filter(({ people }) => people.length === most);
}

/** Names of two words are written in letters. */
function isSpan(words: readonly string[]): boolean {
  return words.length === 1 || (words.length === 2 && words.every(isLatin));
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (mark) => `\\${mark}`);
}
