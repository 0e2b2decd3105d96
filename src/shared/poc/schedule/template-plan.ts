import { type Language, textIn } from '../../kernel/text.ts';
import type { PlanTemplate } from './template.ts';

/** A line that a template makes, by its place among the lines. */
export interface TemplateLine {
  /** What it is called within its template, whatever its language; null of a phase. */
  readonly key: string | null;
  readonly name: string;
  readonly kind: 'phase' | 'task' | 'milestone';
  readonly days: number;
  /** Index of its phase among the lines; null of a phase. */
  readonly parent: number | null;
}

export interface TemplatePlan {
  /** In the order of the list: each phase with its tasks. */
  readonly lines: readonly TemplateLine[];
  /** Indices of what goes before and what comes after. */
  readonly links: readonly { readonly from: number; readonly to: number }[];
}

/** The lines and links of a template, its names in the reader's language: from there on they are the user's own. */
export function planOfTemplate({ phases }: PlanTemplate, language: Language): TemplatePlan {
  const lines: TemplateLine[] = [];
  const links: { from: number; to: number }[] = [];
  const indexOf = new Map<string, number>();
  for (const phase of phases) {
    const parent =
      lines.push({ key: null, name: textIn(phase.name, language), kind: 'phase', days: 0, parent: null }) - 1;
    for (const { key, name, kind, days, after } of phase.tasks) {
      const to = lines.push({ key, name: textIn(name, language), kind, days, parent }) - 1;
      indexOf.set(key, to);
      for (const before of after) links.push({ from: indexOf.get(before) ?? to, to });
    }
  }
  return { lines, links };
}

/** Working days that a template takes from its first to its last. */
export function templateDays({ phases }: PlanTemplate): number {
  const ends = new Map<string, number>();
  for (const { key, days, after } of phases.flatMap(({ tasks }) => tasks)) {
    ends.set(key, days + Math.max(0, ...after.map((before) => ends.get(before) ?? 0)));
  }
  return Math.max(...ends.values());
}
