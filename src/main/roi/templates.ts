import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RoiModel, roiModel } from '../../shared/roi/model.ts';

/** Reads a model file of ours; throws with the file's name when it is not one. */
export function readModelFile(path: string): RoiModel {
  const parsed = roiModel.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} is not a model file: ${parsed.error.message}`, { cause: parsed.error });
  return parsed.data;
}

/** The templates that ship, in the order of their files; read when first asked for. */
export function openTemplates(folder: string): () => readonly RoiModel[] {
  let templates: readonly RoiModel[] | undefined;
  return () => {
    templates ??= readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => readModelFile(join(folder, name)));
    return templates;
  };
}
