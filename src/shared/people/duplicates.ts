import { emailKey, phoneKeys, wordKey } from './contact-keys.ts';

/** What a person is recognised by. */
export interface PersonTraits {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  readonly accountId: string;
  /** The topmost account of the group the account belongs to; the account itself when it belongs to none. */
  readonly groupId: string;
}

/** What two records agree in. */
export const duplicateReasons = ['phone', 'email', 'name', 'account', 'group', 'title'] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** Two records that may be one person; `first` has the smaller id. */
export interface DuplicatePair {
  readonly first: string;
  readonly second: string;
  readonly reasons: readonly DuplicateReason[];
  readonly confidence: Confidence;
}

/** Up to so many records with one key are compared each with each; of more, each only with the first. */
const mostComparedEach = 12;
/** A number or mailbox that more people than this share is a switchboard: it says nothing about who somebody is. */
const mostSharing = 6;

/**
 * What two records agree in that speaks for one person, or null when it is not enough: the same phone or e-mail, the
 * same name within an account or its group, or the same name with the same title anywhere.
 */
export function compareTraits(left: PersonTraits, right: PersonTraits): Omit<DuplicatePair, 'first' | 'second'> | null {
  const leftPhones = phoneKeys(left.phone);
  const mail = emailKey(left.email);
  const holds: Readonly<Record<DuplicateReason, boolean>> = {
    phone: phoneKeys(right.phone).some((number) => leftPhones.includes(number)),
    email: mail !== null && mail === emailKey(right.email),
    name: wordKey(left.name) === wordKey(right.name),
    account: left.accountId === right.accountId,
    group: left.accountId !== right.accountId && left.groupId === right.groupId,
    title: left.title.trim() !== '' && wordKey(left.title) === wordKey(right.title),
  };
  const confidence = confidenceOf(holds);
  if (confidence === null) return null;
  return { reasons: duplicateReasons.filter((reason) => holds[reason]), confidence };
}

function confidenceOf(holds: Readonly<Record<DuplicateReason, boolean>>): Confidence | null {
  const { phone, email, name, account, group, title } = holds;
  if (phone || email) return name || (phone && email) ? 'high' : 'medium';
  if (!name) return null;
  if (account) return title ? 'high' : 'medium';
  if (group) return title ? 'medium' : 'low';
  return title ? 'low' : null;
}

/**
 * Every pair of records that may be one person, the surest first. Only records with a key in common are compared, so
 * the work grows with the number of people, not with its square.
 */
export function findDuplicates(people: readonly PersonTraits[]): readonly DuplicatePair[] {
  const found = new Map<string, DuplicatePair>();
  for (const bucket of bucketsOf(people)) {
    for (const [left, right] of pairsOf(bucket)) {
      const [first, second] = left.id < right.id ? [left, right] : [right, left];
      const key = `${first.id} ${second.id}`;
      if (found.has(key)) continue;
      const agreement = compareTraits(first, second);
      if (agreement !== null) found.set(key, { first: first.id, second: second.id, ...agreement });
    }
  }
  const rank = (pair: DuplicatePair) => confidences.indexOf(pair.confidence);
  return [...found.values()].sort((left, right) => rank(left) - rank(right) || (left.first < right.first ? -1 : 1));
}

/** Groups of two and more with a key in common. */
function bucketsOf(people: readonly PersonTraits[]): readonly (readonly PersonTraits[])[] {
  const byContact = new Map<string, PersonTraits[]>();
  const byName = new Map<string, PersonTraits[]>();
  for (const person of people) {
    const name = wordKey(person.name);
    const mail = emailKey(person.email);
    for (const number of phoneKeys(person.phone)) add(byContact, `phone ${number}`, person);
    if (mail !== null) add(byContact, `email ${mail}`, person);
    add(byName, `group ${person.groupId} ${name}`, person);
    if (person.title.trim() !== '') add(byName, `title ${wordKey(person.title)} ${name}`, person);
  }
  const contacts = [...byContact.values()].flatMap((sharing) =>
    sharing.length > mostSharing ? namesakesIn(sharing) : [sharing],
  );
  return [...contacts, ...byName.values()].filter((bucket) => bucket.length > 1);
}

/** Behind one switchboard only namesakes are compared. */
function namesakesIn(people: readonly PersonTraits[]): readonly (readonly PersonTraits[])[] {
  const byName = new Map<string, PersonTraits[]>();
  for (const person of people) add(byName, wordKey(person.name), person);
  return [...byName.values()];
}

function* pairsOf(bucket: readonly PersonTraits[]): Generator<readonly [PersonTraits, PersonTraits]> {
  const starts = bucket.length > mostComparedEach ? 1 : bucket.length;
  for (let left = 0; left < starts; left++) {
    for (let right = left + 1; right < bucket.length; right++) {
      const [one, other] = [bucket[left], bucket[right]];
      if (one !== undefined && other !== undefined) yield [one, other];
    }
  }
}

function add(buckets: Map<string, PersonTraits[]>, key: string, person: PersonTraits): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [person]);
  else bucket.push(person);
}
