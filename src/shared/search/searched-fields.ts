/** Kinds of record that can be found. A kind's place in the list is part of the index: append, never reorder. */
export const searchedEntities = [
  'account',
  'opportunity',
  'person',
  'activity',
  'task',
  'attachment',
  'poc',
  'criterion',
  'issue',
] as const;
export type SearchedEntity = (typeof searchedEntities)[number];

/**
 * How a field is searched. `name`: whole, by characters, pinyin and initials. `field`: the same, with the likeliest
 * pinyin only. `phone`: by any three or more digits in a row. `text`: whole by characters and words,
 * its beginning by pinyin too.
 */
export type FieldUse = 'name' | 'field' | 'phone' | 'text';

/** Every field that is searched: the index, the ranking and the excerpt shown all read this list, in this order. */
export const searchedFields = {
  account: { name: 'name', region: 'field', tags: 'field', needs: 'text', background: 'text' },
  opportunity: { name: 'name', nextStep: 'field', competitors: 'field', closeNote: 'text' },
  person: { name: 'name', title: 'field', department: 'field', email: 'field', phone: 'phone' },
  activity: { subject: 'name', place: 'field', body: 'text' },
  task: { title: 'name' },
  attachment: { name: 'name', note: 'text' },
  poc: { name: 'name', useCases: 'field', nextStep: 'field', inScope: 'text', outOfScope: 'text' },
  criterion: { name: 'name', useCase: 'field' },
  issue: { name: 'name', measure: 'text' },
} as const satisfies Record<SearchedEntity, Readonly<Record<string, FieldUse>>>;

export type SearchedField = { [E in SearchedEntity]: keyof (typeof searchedFields)[E] }[SearchedEntity];

type FieldUses = readonly (readonly [SearchedField, FieldUse])[];

const listed = new Map(
  searchedEntities.map((entity) => [entity, Object.entries(searchedFields[entity]) as unknown as FieldUses]),
);

/** The fields of a kind of record with their use, its name first. */
export function fieldsOf(entity: SearchedEntity): FieldUses {
  return listed.get(entity) ?? [];
}
