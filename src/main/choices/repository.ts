import { eq, sql } from 'drizzle-orm';
import type { WorkbenchDatabase } from '../database/open.ts';
import { storedChoices } from './tables.ts';

export type ChoiceRepository = ReturnType<typeof createChoiceRepository>;

export function createChoiceRepository({ orm }: WorkbenchDatabase) {
  const byKey = orm
    .select({ value: storedChoices.value })
    .from(storedChoices)
    .where(eq(storedChoices.key, sql.placeholder('key')))
    .prepare();
  return {
    get: (key: string): unknown => byKey.get({ key })?.value ?? null,
    set(key: string, value: unknown): void {
      orm
        .insert(storedChoices)
        .values({ key, value })
        .onConflictDoUpdate({ target: storedChoices.key, set: { value } })
        .run();
    },
  };
}
