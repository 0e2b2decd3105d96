import { z } from 'zod';

/** Identity of a record: UUIDv7 text, made on the main floor. */
export const recordId = z.uuid({ version: 'v7' });
