import type { CriterionMet } from '../../shared/opportunities/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';

type CriterionProof = Pick<CriterionMet, 'criterion' | 'metOn' | 'evidence'>;
type ProofOfDeal = CriterionProof & Pick<CriterionMet, 'opportunityId'>;

/** The SQL of the exit criteria that buyers have met. */
export function openCriteria({ connection, now, newId }: Pick<WorkbenchDatabase, 'connection' | 'now' | 'newId'>) {
  const ofOpportunity = connection.prepare<[string], CriterionMet>(
    `SELECT id, opportunity_id AS opportunityId, criterion, met_on AS metOn, evidence, created_at AS createdAt
     FROM criteria_met WHERE opportunity_id = ? ORDER BY created_at, id`,
  );
  // Writes only what differs: the change log shall not tell of a change that was none.
  const write = connection.prepare<[CriterionMet]>(
    `INSERT INTO criteria_met (id, opportunity_id, criterion, met_on, evidence, created_at)
     VALUES (@id, @opportunityId, @criterion, @metOn, @evidence, @createdAt)
     ON CONFLICT (opportunity_id, criterion) DO UPDATE SET met_on = excluded.met_on, evidence = excluded.evidence
     WHERE met_on <> excluded.met_on OR evidence <> excluded.evidence`,
  );
  const remove = connection.prepare<[Pick<ProofOfDeal, 'opportunityId' | 'criterion'>]>(
    'DELETE FROM criteria_met WHERE opportunity_id = @opportunityId AND criterion = @criterion',
  );

  return {
    list: (opportunityId: string): CriterionMet[] => ofOpportunity.all(opportunityId),
    /** Both answer whether that changed anything. */
    set(opportunityId: string, { criterion, metOn, evidence }: CriterionProof): boolean {
      const row = { id: newId(), opportunityId, criterion, metOn, evidence, createdAt: now().toISOString() };
      return write.run(row).changes > 0;
    },
    clear: (opportunityId: string, criterion: string): boolean => remove.run({ opportunityId, criterion }).changes > 0,
  };
}
