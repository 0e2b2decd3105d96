import { openPocStatuses } from '../../shared/poc/model.ts';
import type { FoundRecord } from '../../shared/search/contract.ts';
import type { SearchedEntity } from '../../shared/search/searched-fields.ts';
import type { Connection } from '../database/connection.ts';

interface FoundRow extends Omit<FoundRecord, 'isSettled' | 'poc'> {
  readonly isSettled: 0 | 1;
  readonly pocId?: string;
  readonly opportunityId?: string;
}

const joinedWords = (...words: readonly string[]) =>
  `ltrim(${words.map((word) => `iif(coalesce(${word}, '') = '', '', ' · ' || ${word})`).join(' || ')}, ' ·')`;

/** How a line of a POC is told: by its POC. */
const ofPoc = (entity: SearchedEntity, table: string, isSettled: string) =>
  `SELECT '${entity}' AS entity, r.id, o.account_id AS accountId, r.name AS title, ${joinedWords('p.name', 'a.name')} AS context,
      NULL AS day, ${isSettled} AS isSettled, p.id AS pocId, o.id AS opportunityId
    FROM ${table} AS r JOIN pocs AS p ON p.id = r.poc_id JOIN opportunities AS o ON o.id = p.opportunity_id
    JOIN accounts AS a ON a.id = o.account_id`;

/** How each kind of record is told; `r` is the record and `a` its customer. */
const tellings: Readonly<Record<SearchedEntity, string>> = {
  account: `SELECT 'account' AS entity, r.id, r.id AS accountId, r.name AS title, ${joinedWords('g.name', 'r.region')} AS context,
      NULL AS day, r.archived_at IS NOT NULL AS isSettled
    FROM accounts AS r LEFT JOIN accounts AS g ON g.id = r.parent_id`,
  opportunity: `SELECT 'opportunity' AS entity, r.id, r.account_id AS accountId, r.name AS title, a.name AS context,
      NULL AS day, a.archived_at IS NOT NULL AS isSettled
    FROM opportunities AS r JOIN accounts AS a ON a.id = r.account_id`,
  person: `SELECT 'person' AS entity, r.id, r.account_id AS accountId, r.name AS title, ${joinedWords('a.name', 'r.department', 'r.title')} AS context,
      NULL AS day, a.archived_at IS NOT NULL AS isSettled
    FROM people AS r JOIN accounts AS a ON a.id = r.account_id`,
  activity: `SELECT 'activity' AS entity, r.id, r.account_id AS accountId, r.subject AS title, a.name AS context,
      r.day, a.archived_at IS NOT NULL AS isSettled
    FROM activities AS r JOIN accounts AS a ON a.id = r.account_id`,
  task: `SELECT 'task' AS entity, r.id, r.account_id AS accountId, r.title, coalesce(a.name, '') AS context,
      r.due_on AS day, r.done_at IS NOT NULL AS isSettled
    FROM tasks AS r LEFT JOIN accounts AS a ON a.id = r.account_id`,
  attachment: `SELECT 'attachment' AS entity, r.id, r.account_id AS accountId, r.name AS title, a.name AS context,
      NULL AS day, a.archived_at IS NOT NULL AS isSettled
    FROM attachments AS r JOIN accounts AS a ON a.id = r.account_id`,
  poc: `SELECT 'poc' AS entity, r.id, o.account_id AS accountId, r.name AS title, ${joinedWords('a.name', 'o.name')} AS context,
      NULL AS day, r.status NOT IN (${openPocStatuses}) AS isSettled, r.id AS pocId, o.id AS opportunityId
    FROM pocs AS r JOIN opportunities AS o ON o.id = r.opportunity_id JOIN accounts AS a ON a.id = o.account_id`,
  criterion: ofPoc('criterion', 'poc_criteria', `p.status NOT IN (${openPocStatuses})`),
  issue: ofPoc('issue', 'poc_issues', "r.state = 'closed'"),
};

/** Tells what a record is, by its id. */
export function prepareTellings(connection: Connection) {
  const statements = new Map(
    Object.entries(tellings).map(([entity, sql]) => [
      entity,
      connection.prepare<[string], FoundRow>(`${sql} WHERE r.id = ?`),
    ]),
  );
  return (entity: SearchedEntity, id: string): FoundRecord | undefined => {
    const row = statements.get(entity)?.get(id);
    if (row === undefined) return undefined;
    const { pocId, opportunityId, isSettled, ...told } = row;
    const poc = pocId === undefined || opportunityId === undefined ? null : { id: pocId, opportunityId };
    return { ...told, poc, isSettled: isSettled === 1 };
  };
}
