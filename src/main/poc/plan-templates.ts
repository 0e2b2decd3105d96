import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planTemplate } from '../../shared/poc/schedule/template.ts';
import type { PlanTemplate } from '../../shared/poc/schedule/template-fields.ts';

/** The templates of plans that ship, in the order of their files; read when first asked for. */
export function openPlanTemplates(folder: string): () => readonly PlanTemplate[] {
  let templates: readonly PlanTemplate[] | undefined;
  return () => {
    templates ??= readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => readTemplate(join(folder, name)));
    return templates;
  };
}

function readTemplate(path: string): PlanTemplate {
  const parsed = planTemplate.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} is not a plan: ${parsed.error.message}`, { cause: parsed.error });
  return parsed.data;
}
