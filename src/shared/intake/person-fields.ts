import type { ImportField } from './field.ts';

/** What a list of people can bring; limits as in the model. */
export const personImportFields = [
  { key: 'name', kind: 'text', longest: 100, isRequired: true },
  { key: 'accountId', kind: 'reference', to: 'account', longest: 200, isRequired: true },
  { key: 'title', kind: 'text', longest: 200 },
  { key: 'department', kind: 'text', longest: 200 },
  { key: 'phone', kind: 'phone', longest: 50 },
  { key: 'email', kind: 'email', longest: 200 },
  { key: 'cadenceDays', kind: 'integer', least: 1, most: 730 },
] as const satisfies readonly ImportField[];
