import { type Scoring, scoring, usualScoring } from '../../shared/decision-map/scoring.ts';
import type { WorkbenchDatabase } from '../database/open.ts';

/** Weights and thresholds of all maps: one row, or none while they are the published ones. */
export function openScoring({ connection, newId }: WorkbenchDatabase) {
  const stored = connection.prepare<[], { id: string; weights: string }>(
    'SELECT id, weights FROM map_scorings LIMIT 1',
  );
  const insert = connection.prepare<[string, string]>('INSERT INTO map_scorings (id, weights) VALUES (?, ?)');
  const update = connection.prepare<[string, string]>('UPDATE map_scorings SET weights = ? WHERE id = ?');

  function read(): Scoring {
    const row = stored.get();
    if (row === undefined) return usualScoring;
    // What an older program did not know yet is as published.
    const merged = scoring.safeParse({ ...usualScoring, ...JSON.parse(row.weights) });
    return merged.success ? merged.data : usualScoring;
  }

  return {
    read,
    write(weights: Scoring): void {
      const text = JSON.stringify(weights);
      const row = stored.get();
      if (row === undefined) insert.run(newId(), text);
      else update.run(text, row.id);
    },
  };
}
