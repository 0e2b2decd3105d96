import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { preferences } from '../shared/system/model.ts';

const windowPlace = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(320),
  height: z.number().int().min(240),
  maximized: z.boolean(),
});
export type WindowPlace = Readonly<z.infer<typeof windowPlace>>;

const settingsSchema = preferences.extend({ window: windowPlace.optional() });
export type StoredSettings = Readonly<z.infer<typeof settingsSchema>>;

/** What must be known before the database opens: language, theme, window place, last page. No customer data. */
export interface SettingsFile {
  read(): StoredSettings;
  update(changes: Partial<StoredSettings>): StoredSettings;
}

/** A file that is missing, damaged or cannot be read counts as empty: the defaults cost the user nothing but a click. */
export function openSettingsFile(path: string, defaults: StoredSettings): SettingsFile {
  let current = { ...defaults, ...readStored(path) };
  return {
    read: () => current,
    update(changes) {
      current = { ...current, ...changes };
      mkdirSync(dirname(path), { recursive: true });
      const temporary = `${path}.part`;
      writeFileSync(temporary, `${JSON.stringify(current, null, 2)}\n`);
      renameSync(temporary, path);
      return current;
    },
  };
}

function readStored(path: string): Partial<StoredSettings> {
  try {
    const parsed = settingsSchema.partial().safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : {};
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return {};
    throw error;
  }
}
