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

// The latest entered, by the order of the rows: sorting everybody by a date would read everybody.
const latestSql = `SELECT ${choice} FROM people AS p JOIN accounts AS c ON c.id = p.account_id
  ORDER BY p.rowid DESC LIMIT @limit`;
const latestOfAccountSql = `SELECT ${choice} FROM people AS p JOIN accounts AS c ON c.id = p.account_id
  WHERE p.account_id = @accountId ORDER BY p.updated_at DESC, p.id LIMIT @limit`;
const matchingSql = `SELECT ${choice}
  FROM people AS p JOIN accounts AS c ON c.id = p.account_id JOIN search_entries AS e ON e.record_id = p.id
  WHERE e.rowid IN (SELECT rowid FROM ${searchIndexTable} WHERE ${searchIndexTable} MATCH @match)
    AND (@accountId IS NULL OR p.account_id = @accountId)
  ORDER BY length(e.name_key), e.sort_key, e.name_key, p.id LIMIT @limit`;

/** Offers people for a choice: by name as everywhere, or by digits of the phone. */
export function preparePersonSearch({ connection }: WorkbenchDatabase) {
  const latest = connection.prepare<[Limits], PersonChoice>(latestSql);
  const latestOfAccount = connection.prepare<[Limits], PersonChoice>(latestOfAccountSql);
  const matching = connection.prepare<[Limits & { match: string }], PersonChoice>(matchingSql);

  return ({ query, ...limits }: PersonSearch): PersonChoice[] => {
    if (query.trim() === '') return (limits.accountId === null ? latest : latestOfAccount).all(limits);
    // Letters are meant for the name; digits are looked for where the phone stands too.
    const match = fullTextQuery(query, /\d/u.test(query.normalize('NFKC')) ? 'field' : 'name');
    return match === null ? [] : matching.all({ ...limits, match });
  };
}
