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
export const mostSharing = 6;

/** What a record is compared by, worked out once. */
interface TraitKeys {
  readonly person: PersonTraits;
  readonly name: string;
  readonly title: string;
  readonly phones: readonly string[];
  readonly mail: string | null;
}

function keysOf(person: PersonTraits): TraitKeys {
  const { name, title, phone, email } = person;
  return { person, name: wordKey(name), title: wordKey(title), phones: phoneKeys(phone), mail: emailKey(email) };
}

/**
 * What two records agree in that speaks for one person, or null when it is not enough: the same phone or e-mail, the
 * same name within an account or its group, or the same name with the same title anywhere.
 */
export function compareTraits(left: PersonTraits, right: PersonTraits): Omit<DuplicatePair, 'first' | 'second'> | null {
  return compareKeys(keysOf(left), keysOf(right));
}

function compareKeys(left: TraitKeys, right: TraitKeys): Omit<DuplicatePair, 'first' | 'second'> | null {
  const isSameAccount = left.person.accountId === right.person.accountId;
  const holds: Readonly<Record<DuplicateReason, boolean>> = {
    phone: left.phones.some((number) => right.phones.includes(number)),
    email: left.mail !== null && left.mail === right.mail,
    name: left.name === right.name,
    account: isSameAccount,
    group: !isSameAccount && left.person.groupId === right.person.groupId,
    title: left.title !== '' && left.title === right.title,
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
  const search = searchDuplicates(people);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of at most a few milliseconds: whoever runs it may serve others between two of them. */
export function* searchDuplicates(people: readonly PersonTraits[]): Generator<undefined, readonly DuplicatePair[]> {
  const byContact = new Map<string, TraitKeys[]>();
  const byName = new Map<string, TraitKeys[]>();
  for (const person of people) {
    const keys = keysOf(person);
    for (const number of keys.phones) add(byContact, `phone ${number}`, keys);
    if (keys.mail !== null) add(byContact, `email ${keys.mail}`, keys);
    add(byName, `group ${person.groupId} ${keys.name}`, keys);
    if (keys.title !== '') add(byName, `title ${keys.title} ${keys.name}`, keys);
    yield;
  }
  const found = new Map<string, DuplicatePair>();
  for (const sharing of byContact.values()) {
    const buckets = sharing.length > mostSharing ? namesakesIn(sharing) : [sharing];
    for (const bucket of buckets) collectPairs(bucket, found);
    yield;
  }
  for (const bucket of byName.values()) {
    collectPairs(bucket, found);
    yield;
  }
  const rank = (pair: DuplicatePair) => confidences.indexOf(pair.confidence);
  return [...found.values()].sort((left, right) => rank(left) - rank(right) || (left.first < right.first ? -1 : 1));
}

/** Behind one switchboard only namesakes are compared. */
function namesakesIn(people: readonly TraitKeys[]): readonly (readonly TraitKeys[])[] {
  const byName = new Map<string, TraitKeys[]>();
  for (const keys of people) add(byName, keys.name, keys);
  return [...byName.values()];
}

function collectPairs(bucket: readonly TraitKeys[], found: Map<string, DuplicatePair>): void {
  for (const [left, right] of pairsOf(bucket)) {
    const [first, second] = left.person.id < right.person.id ? [left, right] : [right, left];
    const key = `${first.person.id} ${second.person.id}`;
    if (found.has(key)) continue;
    const agreement = compareKeys(first, second);
    if (agreement !== null) found.set(key, { first: first.person.id, second: second.person.id, ...agreement });
  }
}

function* pairsOf(bucket: readonly TraitKeys[]): Generator<readonly [TraitKeys, TraitKeys]> {
  const starts = bucket.length > mostComparedEach ? 1 : bucket.length;
  for (let left = 0; left < starts; left++) {
    for (let right = left + 1; right < bucket.length; right++) {
      const [one, other] = [bucket[left], bucket[right]];
      if (one !== undefined && other !== undefined) yield [one, other];
    }
  }
}

function add(buckets: Map<string, TraitKeys[]>, key: string, person: TraitKeys): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [person]);
  else bucket.push(person);
}
