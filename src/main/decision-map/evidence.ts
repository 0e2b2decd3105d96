import { type Aspect, aspects, judgedValue } from '../../shared/decision-map/judgement.ts';
import { type Judged, type Stakeholder, unjudged } from '../../shared/decision-map/model.ts';
import type { Connection } from '../database/connection.ts';

/** How a part in a deal is read and written. */
interface StakeholderRows {
  readonly get: (id: string) => Stakeholder | undefined;
  readonly write: (id: string, changes: Partial<Judged & Pick<Stakeholder, 'since'>>) => void;
}

/**
 * What is believed of somebody follows from his judgements, the latest evidence first, and he is on the map from the day
 * of the earliest on: whoever writes, moves or removes judgements settles it here.
 */
export function openEvidence(connection: Connection, { get, write }: StakeholderRows) {
  const latest = connection
    .prepare<[string, Aspect], string | null>(
      `SELECT value FROM judgements WHERE stakeholder_id = ? AND aspect = ? ORDER BY evidence_on DESC LIMIT 1`,
    )
    .pluck();
  const firstDay = connection
    .prepare<[string], string | null>('SELECT min(evidence_on) FROM judgements WHERE stakeholder_id = ?')
    .pluck();

  function settle(id: string, texts: readonly (readonly [Aspect, string | null | undefined])[]): void {
    const found = get(id);
    if (found === undefined) return;
    const changes: Record<string, Judged[Aspect]> = {};
    for (const [aspect, text] of texts) {
      const value = text === undefined ? unjudged[aspect] : judgedValue(aspect, text);
      if (value !== undefined && value !== found[aspect]) changes[aspect] = value;
    }
    const since = firstDay.get(id) ?? found.since;
    if (since < found.since) write(id, { ...changes, since });
    else if (Object.keys(changes).length > 0) write(id, changes);
  }

  return {
    /** First day of which there is evidence of somebody; null while there is none. */
    firstDay: (id: string): string | null => firstDay.get(id) ?? null,
    /** After a judgement of this aspect was written or removed: without any left, it is that of somebody new. */
    settle: (id: string, aspect: Aspect): void => settle(id, [[aspect, latest.get(id, aspect)]]),
    /** After rows came from elsewhere: every aspect of which there is evidence is what the latest says. */
    follow(id: string): void {
      const judged = aspects.map((aspect) => [aspect, latest.get(id, aspect)] as const);
      settle(
        id,
        judged.filter(([, text]) => text !== undefined),
      );
    },
  };
}
