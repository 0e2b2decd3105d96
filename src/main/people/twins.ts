import { setImmediate } from 'node:timers/promises';
import { emailKey, phoneKeys } from '../../shared/people/contact-keys.ts';
import {
  compareTraits,
  confidences,
  type DuplicatePair,
  mostSharing,
  type PersonTraits,
  searchDuplicates,
} from '../../shared/people/duplicates.ts';
import type { Person, PersonChoice } from '../../shared/people/model.ts';
import type { Likeness, Twin, Twins } from '../../shared/people/twins.ts';
import { fullTextQuery } from '../../shared/search/full-text-query.ts';
import { nameKey } from '../../shared/search/name-units.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { searchIndexTable } from '../database/search-index.ts';

type Candidate = Pick<Person, 'name' | 'title' | 'phone' | 'email' | 'accountId'>;
type ReadTraits = Omit<PersonTraits, 'groupId'>;

const traits = 'p.id, p.name, p.title, p.phone, p.email, p.account_id AS accountId';

/** More likenesses than these help nobody to decide. */
const mostLikenesses = 5;
/** Of one person so many pairs are shown at once. */
const mostShown = 20;
/** Rows read at once, and how long the search goes on before whoever waits is served. */
const rowsAtOnce = 2000;
const sliceMilliseconds = 15;

/** Finds records that may be one person. */
export function openTwins({ connection, changeLog }: WorkbenchDatabase) {
  const some = connection.prepare<[number, number], ReadTraits & { row: number }>(
    `SELECT p.rowid AS row, ${traits} FROM people AS p WHERE p.rowid > ? ORDER BY p.rowid LIMIT ?`,
  );
  const parents = connection.prepare<[], { id: string; parentId: string }>(
    'SELECT id, parent_id AS parentId FROM accounts WHERE parent_id IS NOT NULL',
  );
  const apart = connection.prepare<[], string>("SELECT person_id || ' ' || other_id FROM distinctions").pluck();
  const alike = connection.prepare<
    [{ key: string; tight: string; email: string; match: string | null }],
    ReadTraits & { accountName: string }
  >(
    `SELECT ${traits}, c.name AS accountName FROM people AS p JOIN accounts AS c ON c.id = p.account_id
     WHERE p.id IN (
       SELECT record_id FROM search_entries WHERE name_key IN (@key, @tight)
       UNION SELECT e.record_id FROM search_entries AS e WHERE @match IS NOT NULL AND e.rowid IN (
         SELECT rowid FROM ${searchIndexTable} WHERE ${searchIndexTable} MATCH coalesce(@match, '""'))
       UNION SELECT m.id FROM people AS m WHERE @email <> '' AND trim(m.email) = @email COLLATE NOCASE)
     LIMIT 200`,
  );
  const twinOf = connection.prepare<[string], Twin>(
    `SELECT p.id, p.account_id AS accountId, p.name, p.title, p.department, p.phone, p.email,
       p.cadence_days AS cadenceDays, p.created_at AS createdAt, p.updated_at AS updatedAt, c.name AS accountName,
       (SELECT count(*) FROM stakeholders AS s WHERE s.person_id = p.id) AS dealCount,
       (SELECT count(*) FROM attendees AS t WHERE t.person_id = p.id) AS activityCount
     FROM people AS p JOIN accounts AS c ON c.id = p.account_id WHERE p.id = ?`,
  );

  /** Answers the topmost account above each; a chain that comes back to itself ends there. */
  function groups(): (accountId: string) => string {
    const parentOf = new Map(parents.all().map(({ id, parentId }) => [id, parentId]));
    const known = new Map<string, string>();
    return (accountId) => {
      const found = known.get(accountId) ?? topOf(accountId, parentOf);
      known.set(accountId, found);
      return found;
    };
  }

  /** What was found last, until a person or a group changes. */
  let found: Promise<readonly DuplicatePair[]> | null = null;
  changeLog.onCommit((tables) => {
    if (tables.includes('people') || tables.includes('accounts')) found = null;
  });

  /** Reads and compares everybody in slices: with 200 000 people it takes seconds in which others want to be served. */
  async function findAll(): Promise<readonly DuplicatePair[]> {
    const groupOf = groups();
    const people: PersonTraits[] = [];
    for (let row = 0; ; ) {
      const read = some.all(row, rowsAtOnce);
      for (const { row: _, ...person } of read) people.push({ ...person, groupId: groupOf(person.accountId) });
      row = read.at(-1)?.row ?? row;
      if (read.length < rowsAtOnce) break;
      await setImmediate();
    }
    const search = searchDuplicates(people);
    for (let start = performance.now(); ; ) {
      const step = search.next();
      if (step.done === true) return step.value;
      if (performance.now() - start < sliceMilliseconds) continue;
      await setImmediate();
      start = performance.now();
    }
  }

  /** Everybody who may be the one asked for, the surest first. */
  function likenesses(candidate: Candidate): Likeness[] {
    const groupOf = groups();
    const asked = { ...candidate, id: '', groupId: groupOf(candidate.accountId) };
    const [digits] = phoneKeys(candidate.phone);
    const found = alike.all({
      key: nameKey(candidate.name),
      tight: nameKey(candidate.name).replaceAll(' ', ''),
      email: emailKey(candidate.email) ?? '',
      match: digits === undefined ? null : fullTextQuery(digits, 'field'),
    });
    return found
      .flatMap(({ accountName, ...person }) => {
        const agreement = compareTraits(asked, { ...person, groupId: groupOf(person.accountId) });
        const { email: _, ...choice } = person;
        const shown: PersonChoice = { ...choice, accountName };
        return agreement === null ? [] : [{ person: shown, ...agreement }];
      })
      .sort((left, right) => confidences.indexOf(left.confidence) - confidences.indexOf(right.confidence));
  }

  return {
    similar: (candidate: Candidate): Likeness[] => likenesses(candidate).slice(0, mostLikenesses),
    /** Who may be this person on record; behind a switchboard only namesakes are. */
    ofPerson(id: string): Twins[] {
      const person = twinOf.get(id);
      if (person === undefined) return [];
      const known = new Set(apart.all());
      const others = likenesses(person).filter(({ person: other }) => other.id !== id);
      const isSwitchboard = others.filter(({ reasons }) => !reasons.includes('name')).length >= mostSharing;
      return others.slice(0, mostShown).flatMap(({ person: { id: otherId }, reasons, confidence }): Twins[] => {
        const other = twinOf.get(otherId);
        if (other === undefined || (isSwitchboard && !reasons.includes('name'))) return [];
        const [first, second] = id < otherId ? [person, other] : [other, person];
        return known.has(`${first.id} ${second.id}`) ? [] : [{ first, second, reasons, confidence }];
      });
    },
    async duplicates(limit: number): Promise<{ readonly total: number; readonly pairs: Twins[] }> {
      found ??= findAll().catch((error: unknown) => {
        found = null;
        throw error;
      });
      const current = found;
      const known = new Set(apart.all());
      const open = (await current).filter(({ first, second }) => !known.has(`${first} ${second}`));
      const pairs = open.slice(0, limit).flatMap(({ first, second, ...agreement }) => {
        const [one, other] = [twinOf.get(first), twinOf.get(second)];
        return one === undefined || other === undefined ? [] : [{ first: one, second: other, ...agreement }];
      });
      return { total: open.length, pairs };
    },
  };
}

function topOf(accountId: string, parentOf: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let top = accountId;
  for (let next = parentOf.get(top); next !== undefined && !seen.has(next); next = parentOf.get(top)) {
    seen.add(next);
    top = next;
  }
  return top;
}
