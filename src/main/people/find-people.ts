import type { PersonChoice } from '../../shared/people/model.ts';
import { fullTextQuery } from '../../shared/search/full-text-query.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { searchIndexTable } from '../database/search-index.ts';

interface PersonSearch {
  readonly query: string;
  readonly accountId: string | null;
  readonly limit: number;
}

type Limits = Omit<PersonSearch, 'query'>;

const choice = 'p.id, p.account_id AS accountId, p.name, p.title, p.phone, c.name AS accountName';
const isOfAccount = '(@accountId IS NULL OR p.account_id = @accountId)';

/** Written digits only: spaces, dashes and the sign of the country code are no part of a number. */
export const phoneDigitsSql =
  "replace(replace(replace(replace(replace(p.phone, ' ', ''), '-', ''), '+', ''), '(', ''), ')', '')";

const latestSql = `SELECT ${choice} FROM people AS p JOIN accounts AS c ON c.id = p.account_id
  WHERE ${isOfAccount} ORDER BY p.updated_at DESC, p.id LIMIT @limit`;
const byNameSql = `SELECT ${choice}
  FROM people AS p JOIN accounts AS c ON c.id = p.account_id JOIN search_entries AS e ON e.record_id = p.id
  WHERE e.rowid IN (SELECT rowid FROM ${searchIndexTable} WHERE ${searchIndexTable} MATCH @match) AND ${isOfAccount}
  ORDER BY length(e.name_key), e.sort_key, e.name_key, p.id LIMIT @limit`;
const byPhoneSql = `SELECT ${choice} FROM people AS p JOIN accounts AS c ON c.id = p.account_id
  WHERE instr(${phoneDigitsSql}, @digits) > 0 AND ${isOfAccount} ORDER BY p.name, p.id LIMIT @limit`;

/** Fewer digits than these are part of too many numbers. */
const fewestDigits = 3;

/** Offers people for a choice: by name as everywhere, or by digits of the phone. */
export function preparePersonSearch({ connection }: WorkbenchDatabase) {
  const latest = connection.prepare<[Limits], PersonChoice>(latestSql);
  const byName = connection.prepare<[Limits & { match: string }], PersonChoice>(byNameSql);
  const byPhone = connection.prepare<[Limits & { digits: string }], PersonChoice>(byPhoneSql);

  return ({ query, ...limits }: PersonSearch): PersonChoice[] => {
    if (query.trim() === '') return latest.all(limits);
    const digits = phoneDigitsOf(query);
    if (digits !== null) return byPhone.all({ ...limits, digits });
    const match = fullTextQuery(query);
    return match === null ? [] : byName.all({ ...limits, match });
  };
}

/** The digits of what looks like a part of a phone number; null when it is something else. */
export function phoneDigitsOf(query: string): string | null {
  const text = query.normalize('NFKC');
  const digits = text.replaceAll(/\D/g, '');
  return /^[\d\s()+-]+$/.test(text) && digits.length >= fewestDigits ? digits : null;
}
