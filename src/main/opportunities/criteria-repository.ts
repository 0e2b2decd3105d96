import { and, asc, eq, sql } from 'drizzle-orm';
import type { CriterionMet } from '../../shared/opportunities/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { criteriaMet } from './tables.ts';

export type CriterionProof = Pick<CriterionMet, 'criterion' | 'metOn' | 'evidence'>;

/** The SQL of the exit criteria that buyers have met. */
export function createCriteriaRepository({ orm, now, newId }: WorkbenchDatabase) {
  const ofOpportunity = orm
    .select()
    .from(criteriaMet)
    .where(eq(criteriaMet.opportunityId, sql.placeholder('opportunityId')))
    .orderBy(asc(criteriaMet.createdAt), asc(criteriaMet.id))
    .prepare();
  const isTheOne = (opportunityId: string, criterion: string) =>
    and(eq(criteriaMet.opportunityId, opportunityId), eq(criteriaMet.criterion, criterion));

  return {
    list: (opportunityId: string): CriterionMet[] => ofOpportunity.all({ opportunityId }),
    /** Writes only what differs: the change log shall not tell of a change that was none. */
    set(opportunityId: string, { criterion, metOn, evidence }: CriterionProof): void {
      const one = isTheOne(opportunityId, criterion);
      const [known] = orm.select().from(criteriaMet).where(one).all();
      if (known === undefined) {
        const row = { id: newId(), opportunityId, criterion, metOn, evidence, createdAt: now().toISOString() };
        orm.insert(criteriaMet).values(row).run();
      } else if (known.metOn !== metOn || known.evidence !== evidence) {
        orm.update(criteriaMet).set({ metOn, evidence }).where(one).run();
      }
    },
    clear(opportunityId: string, criterion: string): void {
      orm.delete(criteriaMet).where(isTheOne(opportunityId, criterion)).run();
    },
  };
}
