import { z } from 'zod';
import { importedEntities } from '../../shared/intake/field.ts';

/** What the address of the import says: the kind of records somebody came for; anything else is left to the file. */
export const importSearch = z.object({ entity: z.enum(importedEntities).optional().catch(undefined) });
