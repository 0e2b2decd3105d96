import { planTemplate } from '../../shared/poc/schedule/template.ts';
import type { PlanTemplate } from '../../shared/poc/schedule/template-fields.ts';
import type { WorkbenchDatabase } from '../database/open.ts';

export type TemplateRepository = ReturnType<typeof createTemplateRepository>;

/** What is kept of a template beside its id. */
type Kept = Omit<PlanTemplate, 'id' | 'name'> & { readonly name: string };

interface StoredTemplate {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** The rest as JSON. */
  readonly content: string;
}

/** The SQL of the user's own templates. */
export function createTemplateRepository({ connection, now, newId }: WorkbenchDatabase) {
  const at = () => now().toISOString();
  const all = connection.prepare<[], StoredTemplate>(
    'SELECT id, name, note, content FROM poc_templates ORDER BY name, id',
  );
  const byId = connection.prepare<[string], StoredTemplate>(
    'SELECT id, name, note, content FROM poc_templates WHERE id = ?',
  );
  const add = connection.prepare(
    'INSERT INTO poc_templates (name, note, content, id, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const replace = connection.prepare(
    'UPDATE poc_templates SET name = ?, note = ?, content = ?, updated_at = ? WHERE id = ?',
  );
  const rename = connection.prepare('UPDATE poc_templates SET name = ?, note = ?, updated_at = ? WHERE id = ?');
  const remove = connection.prepare('DELETE FROM poc_templates WHERE id = ?');
  // The customer with the groups above it, its people, and our own.
  const names = connection
    .prepare<[string], string>(
      `WITH RECURSIVE above (id, parent_id, name) AS (
         SELECT id, parent_id, name FROM accounts WHERE id = ?
         UNION SELECT a.id, a.parent_id, a.name FROM accounts AS a JOIN above ON a.id = above.parent_id)
       SELECT name FROM above UNION SELECT p.name FROM people AS p JOIN above ON p.account_id = above.id
       UNION SELECT name FROM teammates`,
    )
    .pluck();
  const contentOf = ({ kind, scope, phases, criteria }: Kept) => JSON.stringify({ kind, scope, phases, criteria });

  return {
    list: (): PlanTemplate[] => all.all().map(templateOf),
    get(id: string): PlanTemplate | undefined {
      const stored = byId.get(id);
      return stored === undefined ? undefined : templateOf(stored);
    },
    add(template: Kept): string {
      const [id, moment] = [newId(), at()];
      add.run(template.name, template.note, contentOf(template), id, moment, moment);
      return id;
    },
    replace(id: string, template: Kept): void {
      replace.run(template.name, template.note, contentOf(template), at(), id);
    },
    rename: (id: string, { name, note }: Pick<Kept, 'name' | 'note'>): void => void rename.run(name, note, at(), id),
    remove: (id: string): void => void remove.run(id),
    /** Names that must not go into a template made at a customer. */
    namesAround: (accountId: string): string[] => names.all(accountId),
  };
}

/** Its name is the user's own, whatever the language. */
function templateOf({ id, name, note, content }: StoredTemplate): PlanTemplate {
  return planTemplate.parse({ ...JSON.parse(content), id, note, name: { zh: name, en: name } });
}
