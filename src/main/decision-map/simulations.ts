import { type Assumptions, assumptions } from '../../shared/decision-map/simulation/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';

/** What was assumed of the decision of a deal, one row a deal. */
export function openSimulations({ connection, newId, now }: WorkbenchDatabase) {
  const stored = connection
    .prepare<[string], string>('SELECT assumptions FROM decision_simulations WHERE opportunity_id = ?')
    .pluck();
  const write = connection.prepare<[{ id: string; opportunityId: string; assumptions: string; at: string }]>(
    `INSERT INTO decision_simulations (id, opportunity_id, assumptions, updated_at)
     VALUES (@id, @opportunityId, @assumptions, @at)
     ON CONFLICT (opportunity_id) DO UPDATE SET assumptions = excluded.assumptions, updated_at = excluded.updated_at`,
  );
  return {
    /** Null while nothing was assumed, or only something that this program cannot read. */
    read(opportunityId: string): Assumptions | null {
      const text = stored.get(opportunityId);
      return text === undefined ? null : (assumptions.safeParse(JSON.parse(text)).data ?? null);
    },
    write(opportunityId: string, assumed: Assumptions): void {
      write.run({ id: newId(), opportunityId, assumptions: JSON.stringify(assumed), at: now().toISOString() });
    },
  };
}
