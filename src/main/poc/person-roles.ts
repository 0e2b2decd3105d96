import type { PocRole } from '../../shared/people/personal-data.ts';
import type { WorkbenchDatabase } from '../database/open.ts';

type Signed = NonNullable<PocRole['signed']>;
type StoredRole = Omit<PocRole, 'signed'> & { readonly signOffId: string | null };

const select = (role: PocRole['role'], what: string, day: string, rest: string) =>
  `SELECT '${role}' AS role, p.name AS pocName, o.name AS opportunityName, ${what} AS what, ${day} AS day,
    ${role === 'signer' ? 'x.id' : 'NULL'} AS signOffId, p.created_at AS made
   FROM ${rest}`;
const ofPoc = 'JOIN pocs AS p ON p.id = x.poc_id JOIN opportunities AS o ON o.id = p.opportunity_id';

/** All roles that a person has in POCs. */
export function openPocRoles({ connection }: WorkbenchDatabase): (personId: string) => PocRole[] {
  const roles = connection.prepare<{ personId: string }, StoredRole>(
    `${[
      select(
        'lead',
        "''",
        'NULL',
        'pocs AS p JOIN opportunities AS o ON o.id = p.opportunity_id WHERE p.customer_lead_id = @personId',
      ),
      select('criterion-for', 'x.name', 'NULL', `poc_criteria AS x ${ofPoc} WHERE x.person_id = @personId`),
      select('criterion-owner', 'x.name', 'NULL', `poc_criteria AS x ${ofPoc} WHERE x.customer_owner_id = @personId`),
      select('witness', 'CAST(x.number AS TEXT)', 'x.run_on', `poc_runs AS x ${ofPoc} WHERE x.witness_id = @personId`),
      select('signer', 'x.signer_name', 'x.signed_on', `poc_sign_offs AS x ${ofPoc} WHERE x.signer_id = @personId`),
      select('plan-owner', 'x.name', 'NULL', `poc_tasks AS x ${ofPoc} WHERE x.customer_owner_id = @personId`),
    ].join(' UNION ALL ')} ORDER BY made`,
  );
  const signatures = connection.prepare<[string], Omit<Signed, 'isDrawn'> & { readonly isDrawn: number }>(
    `SELECT outcome, signer_title AS signerTitle, signer_layer AS signerLayer, method, conditions, dissent,
       strokes <> '' AS isDrawn FROM poc_sign_offs WHERE id = ?`,
  );
  function signedIn(id: string | null): Signed | null {
    const found = id === null ? undefined : signatures.get(id);
    return found === undefined ? null : { ...found, isDrawn: found.isDrawn === 1 };
  }
  return (personId) =>
    roles.all({ personId }).map(({ role, pocName, opportunityName, what, day, signOffId }) => ({
      ...{ role, pocName, opportunityName, what, day },
      signed: signedIn(signOffId),
    }));
}
