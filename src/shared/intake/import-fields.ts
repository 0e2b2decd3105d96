import { accountImportFields } from './account-fields.ts';
import type { ImportedEntity, ImportField } from './field.ts';
import { opportunityImportFields } from './opportunity-fields.ts';
import { personImportFields } from './person-fields.ts';

/** The fields of each kind of record, in the order of the template. */
export const importFields: Readonly<Record<ImportedEntity, readonly ImportField[]>> = {
  account: accountImportFields,
  person: personImportFields,
  opportunity: opportunityImportFields,
};
