import { type Excerpt, excerptOf, joined } from './excerpt.ts';
import { hitMarks, type Mark } from './hit-marks.ts';
import type { QueryPart } from './query-parts.ts';
import type { Readings } from './search-text.ts';
import { fieldsOf, type SearchedEntity, type SearchedField } from './searched-fields.ts';

/** What of a record fits a query: the marks on its name, and the field that holds what the name does not. */
export interface Hit {
  readonly titleMarks: readonly Mark[];
  readonly field: (Excerpt & { readonly name: SearchedField }) | null;
}

/** Finds where a record holds the parts of a query, to show it; the fields are read in the order of their list. */
export function findHit(
  entity: SearchedEntity,
  values: Readonly<Partial<Record<SearchedField, string>>>,
  parts: readonly QueryPart[],
  readings: Readings,
): Hit {
  let titleMarks: readonly (Mark | null)[] = [];
  let best: { readonly name: SearchedField; readonly text: string; readonly marks: readonly Mark[] } | null = null;
  for (const [name, use] of fieldsOf(entity)) {
    const text = values[name] ?? '';
    if (text === '') continue;
    if (use === 'name') {
      titleMarks = hitMarks(text, use, parts, readings);
      if (titleMarks.every((mark) => mark !== null)) break;
      continue;
    }
    const missing = parts.filter((_, index) => !titleMarks[index]);
    const marks = hitMarks(text, use, missing, readings).filter((mark) => mark !== null);
    if (marks.length > (best?.marks.length ?? 0)) best = { name, text, marks };
    if (marks.length === missing.length) break;
  }
  return {
    titleMarks: joined(titleMarks.filter((mark) => mark !== null)),
    field: best === null ? null : { name: best.name, ...excerptOf(best.text, best.marks) },
  };
}
