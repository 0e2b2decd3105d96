import type { Hit } from './find-hit.ts';
import { nameKey } from './name-units.ts';
import { fieldsOf, type SearchedEntity } from './searched-fields.ts';

/** How near a record fits: 0 its name is the query, 1 begins so, 2 holds it, 3 another field does, 4 a long text. */
export type HitRank = 0 | 1 | 2 | 3 | 4;

/** Ranks a record by what was found of it. */
export function hitRank(entity: SearchedEntity, name: string, query: string, { titleMarks, field }: Hit): HitRank {
  if (nameKey(name) === nameKey(query)) return 0;
  if (field === null) return titleMarks[0]?.start === 0 ? 1 : 2;
  const use = fieldsOf(entity).find(([candidate]) => candidate === field.name)?.[1];
  return use === 'text' ? 4 : 3;
}
