import { planTemplate, type TemplateFault, templateFaults } from './template.ts';
import type { PlanTemplate } from './template-fields.ts';

/** What is wrong with a file, and where in it: `phases[0].tasks[2].days`; of a file that is no JSON nowhere. */
export interface TemplateFileFault {
  readonly code: TemplateFault | 'json' | 'missing' | 'strange' | 'value';
  readonly field: string;
}

export type TemplateReading =
  | { readonly ok: true; readonly template: PlanTemplate }
  | { readonly ok: false; readonly fault: TemplateFileFault };

/** A template from the text of its file. */
export function readTemplate(text: string): TemplateReading {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { ok: false, fault: { code: 'json', field: '' } };
  }
  const parsed = planTemplate.safeParse(content);
  if (parsed.success) return { ok: true, template: parsed.data };
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys') {
    return { ok: false, fault: { code: 'strange', field: fieldAt([...path, ...issue.keys.slice(0, 1)]) } };
  }
  const own = templateFaults.find((fault) => fault === issue?.message);
  const code = own ?? (valueAt(content, path) === undefined ? 'missing' : 'value');
  return { ok: false, fault: { code, field: fieldAt(path) } };
}

function fieldAt(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}${text === '' ? '' : '.'}${String(step)}`),
    '',
  );
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    content,
  );
}
