import { matchingEntries } from '../database/search-index.ts';
import { openAmount } from './list-facts.ts';
import { subtreeSql } from './list-sql.ts';

export interface AccountSearch {
  readonly query: string;
  readonly limit: number;
  readonly outside: string | null;
}

/** Left out: an account, all below it, and what is archived. */
const isOffered = `a.archived_at IS NULL AND a.id NOT IN (${subtreeSql('@outside')})`;

/** Customers to choose from before anything is typed. */
export const latestSql = `SELECT a.id, a.name, a.region FROM accounts AS a WHERE ${isOffered}
  ORDER BY a.updated_at DESC, a.id LIMIT @limit`;

/** Customers whose name the full-text index found, the shortest name first. */
export const closestSql = `SELECT a.id, a.name, a.region
  FROM accounts AS a JOIN search_entries AS e ON e.record_id = a.id
  WHERE e.rowid IN (${matchingEntries('account')}) AND ${isOffered}
  ORDER BY length(e.name_key), e.sort_key, e.name_key, a.id LIMIT @limit`;

/** The whole tree an account belongs to, in the order of names. UNION keeps a circle in damaged data from running on. */
export const treeSql = `
  WITH RECURSIVE
    above (id, parent_id) AS (
      SELECT id, parent_id FROM accounts WHERE id = @id
      UNION SELECT a.id, a.parent_id FROM accounts AS a JOIN above ON a.id = above.parent_id),
    tree (id) AS (
      SELECT id FROM above WHERE parent_id IS NULL
      UNION SELECT a.id FROM accounts AS a JOIN tree ON a.parent_id = tree.id)
  SELECT a.id, a.name, a.kind, a.parent_id AS parentId, a.archived_at AS archivedAt,
    (SELECT count(*) FROM opportunities AS o WHERE o.account_id = a.id AND o.stage NOT IN ('won', 'lost')) AS openCount,
    ${openAmount} AS openAmount,
    (SELECT sum(o.amount) FROM opportunities AS o WHERE o.account_id = a.id AND o.stage = 'won') AS wonAmount
  FROM tree JOIN accounts AS a ON a.id = tree.id
  JOIN search_entries AS e ON e.record_id = a.id
  ORDER BY e.sort_key, e.name_key, a.id`;
