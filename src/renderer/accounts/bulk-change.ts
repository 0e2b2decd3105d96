import { type BulkChange, bulkChange } from '../../shared/accounts/bulk.ts';

/** What can be set on many customers at once. */
export const bulkFields = ['ownerId', 'industry', 'region', 'size', 'source', 'add-tags', 'remove-tags'] as const;
export type BulkField = (typeof bulkFields)[number];

/** The change that sets a field to what was chosen; nothing chosen empties the field. */
export function changeOf(field: BulkField, value: string | null, labels: readonly string[]): BulkChange {
  if (field === 'add-tags' || field === 'remove-tags') return bulkChange.parse({ kind: field, tags: [...labels] });
  return bulkChange.parse({ kind: 'set', changes: { [field]: field === 'region' ? (value ?? '') : value } });
}
