import { z } from 'zod';
import { importedEntities } from '../../shared/intake/field.ts';
import type { FileColumn } from '../../shared/intake/guess-mapping.ts';
import { mappingKey } from '../../shared/intake/header-signature.ts';
import { mappedField } from '../../shared/intake/model.ts';
import { client } from '../app/client.ts';
import type { ImportSetup, MappedField } from './state.ts';

/** A head with the field it filled; what was chosen for its words came later. */
const storedField = z.object({
  ...mappedField.shape,
  header: z.string(),
  values: mappedField.shape.values.default([]),
  emptiesUnknown: z.boolean().default(false),
});

/** Heads with the fields they filled last time; pairs, since a head may be called anything. */
const storedMapping = z.object({
  entity: z.enum(importedEntities),
  fields: z.array(storedField).max(200),
});
type StoredMapping = z.infer<typeof storedMapping>;

/** How a list with these heads was mapped last time, or null. */
export async function recallMapping(columns: readonly FileColumn[]): Promise<StoredMapping | null> {
  const stored = await client.choices.get({ key: mappingKey(columns.map(({ header }) => header)) });
  return storedMapping.safeParse(stored).data ?? null;
}

export function fieldsRemembered(columns: readonly FileColumn[], { fields }: StoredMapping): (MappedField | null)[] {
  const left = [...fields];
  return columns.map(({ header }) => {
    const at = left.findIndex((stored) => stored.header === header);
    const [found] = at === -1 ? [] : left.splice(at, 1);
    if (found === undefined) return null;
    const { header: _, ...field } = found;
    return { ...field, by: 'remembered' };
  });
}

/** Keeps the mapping for the next list with the same heads. */
export async function rememberMapping({ entity, columns }: ImportSetup, heads: readonly FileColumn[]): Promise<void> {
  const fields = columns.flatMap((column, index) =>
    column === null ? [] : [storedField.parse({ ...column, header: heads[index]?.header ?? '' })],
  );
  await client.choices.set({ key: mappingKey(heads.map(({ header }) => header)), value: { entity, fields } });
}
