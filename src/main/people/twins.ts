import { emailKey, phoneKeys } from '../../shared/people/contact-keys.ts';
import { compareTraits, confidences, findDuplicates, type PersonTraits } from '../../shared/people/duplicates.ts';
import type { Person, PersonChoice } from '../../shared/people/model.ts';
import type { Likeness, Twin, Twins } from '../../shared/people/twins.ts';
import type { Clock } from './clock.ts';
import { phoneDigitsSql } from './find-people.ts';

type Candidate = Pick<Person, 'name' | 'title' | 'phone' | 'email' | 'accountId'>;
type ReadTraits = Omit<PersonTraits, 'groupId'>;

const traits = 'p.id, p.name, p.title, p.phone, p.email, p.account_id AS accountId';

/** More likenesses than these help nobody to decide. */
const mostLikenesses = 5;

/** Finds records that may be one person. */
export function openTwins({ connection }: Pick<Clock, 'connection'>) {
  const all = connection.prepare<[], ReadTraits>(`SELECT ${traits} FROM people AS p`);
  const parents = connection.prepare<[], { id: string; parentId: string }>(
    'SELECT id, parent_id AS parentId FROM accounts WHERE parent_id IS NOT NULL',
  );
  const apart = connection.prepare<[], string>("SELECT person_id || ' ' || other_id FROM distinctions").pluck();
  const alike = connection.prepare<
    [{ name: string; email: string; digits: string }],
    ReadTraits & { accountName: string }
  >(
    `SELECT ${traits}, c.name AS accountName FROM people AS p JOIN accounts AS c ON c.id = p.account_id
     WHERE replace(p.name, ' ', '') = replace(@name, ' ', '') COLLATE NOCASE
       OR (@email <> '' AND trim(p.email) = @email COLLATE NOCASE)
       OR (@digits <> '' AND instr(${phoneDigitsSql}, @digits) > 0) LIMIT 200`,
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

  return {
    similar(candidate: Candidate): Likeness[] {
      const groupOf = groups();
      const asked = { ...candidate, id: '', groupId: groupOf(candidate.accountId) };
      const [digits = ''] = phoneKeys(candidate.phone);
      const found = alike.all({ name: candidate.name.trim(), email: emailKey(candidate.email) ?? '', digits });
      return found
        .flatMap(({ accountName, ...person }) => {
          const agreement = compareTraits(asked, { ...person, groupId: groupOf(person.accountId) });
          const { email: _, ...choice } = person;
          const shown: PersonChoice = { ...choice, accountName };
          return agreement === null ? [] : [{ person: shown, ...agreement }];
        })
        .sort((left, right) => confidences.indexOf(left.confidence) - confidences.indexOf(right.confidence))
        .slice(0, mostLikenesses);
    },
    duplicates(limit: number): { readonly total: number; readonly pairs: Twins[] } {
      const groupOf = groups();
      const known = new Set(apart.all());
      const people = all.all().map((person) => ({ ...person, groupId: groupOf(person.accountId) }));
      const found = findDuplicates(people).filter(({ first, second }) => !known.has(`${first} ${second}`));
      const pairs = found.slice(0, limit).flatMap(({ first, second, ...agreement }) => {
        const [one, other] = [twinOf.get(first), twinOf.get(second)];
        return one === undefined || other === undefined ? [] : [{ first: one, second: other, ...agreement }];
      });
      return { total: found.length, pairs };
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
