import type { IntakeCell } from './cell.ts';
import { contentOf, suits } from './column-content.ts';
import { type ImportedEntity, type ImportField, importedEntities } from './field.ts';
import headerWords from './header-words.json' with { type: 'json' };
import { importFields } from './import-fields.ts';
import layouts from './layouts.json' with { type: 'json' };
import { comparableWord } from './normal-form.ts';

/** A column of the file: its head and some of its cells. */
export type FileColumn = { readonly header: string; readonly samples: readonly IntakeCell[] };

/** A field for a column, and how sure that is: 1 = its very name, 0.9 = a known word, 0.6 = part of one, 0.4 = by content. */
export type GuessedColumn = { readonly field: string; readonly score: number } | null;

export type Program = 'fxiaoke' | 'feishu' | 'wecom';

export type Guess = {
  readonly entity: ImportedEntity;
  /** In the order of the file's columns; no field twice. */
  readonly columns: readonly GuessedColumn[];
  /** The program whose export this looks like, when at least two columns are peculiar to it. */
  readonly program: Program | null;
};

const words: Readonly<Record<ImportedEntity, Readonly<Record<string, readonly string[]>>>> = headerWords;
const LEAST_MARKS = 2;
/** More than all columns of a list can weigh together. */
const LACK_WEIGHT = 1000;

/** The kind of records that the columns speak for most, and a field for each column. */
export function guessMapping(columns: readonly FileColumn[]): Guess {
  const guesses = importedEntities.map((entity) => guessFor(entity, columns));
  const weights = guesses.map(weight);
  return guesses[weights.indexOf(Math.max(...weights))] ?? guessFor('account', columns);
}

/** A field for each column of a list of that kind. */
export function guessFor(entity: ImportedEntity, columns: readonly FileColumn[]): Guess {
  const layout = layoutOf(entity, columns);
  const candidates = columns.flatMap((column, index) =>
    importFields[entity].map((field) => ({ index, field: field.key, score: scoreOf(entity, field, column, layout) })),
  );
  const taken = new Map<number, { readonly field: string; readonly score: number }>();
  const used = new Set<string>();
  for (const { index, field, score } of candidates.toSorted((a, b) => b.score - a.score || a.index - b.index)) {
    if (score === 0 || taken.has(index) || used.has(field)) continue;
    taken.set(index, { field, score });
    used.add(field);
  }
  return { entity, columns: columns.map((_, index) => taken.get(index) ?? null), program: layout?.program ?? null };
}

/** Heads of what a list tells about its records' history; no field holds it, however alike the words are. */
const historyHead =
  /^(?:最近|最后|上次|上一次)(?:一次)?(?:联系|跟进|沟通|拜访|修改|更新|活动)|^(?:更新|修改|创建|建立|添加|录入|导入)(?:时间|日期|人)|^last(?:contact|changed|modified|updated|activity|touch)|^(?:created|updated|modified|changed)(?:$|at|on|by|date|time)/u;

/** Required fields weigh double; a kind that lacks one gives way to every kind that lacks none. */
function weight({ entity, columns, program }: Guess): number {
  const required = new Set<string>(
    importFields[entity].filter(({ isRequired }) => isRequired === true).map(({ key }) => key),
  );
  const sum = columns.reduce((total, column) => total + (column?.score ?? 0) * (isRequiredIn(column) ? 2 : 1), 0);
  const missing = [...required].filter((key) => !columns.some((column) => column?.field === key)).length;
  return sum - missing * LACK_WEIGHT + (program === null ? 0 : 0.5);

  function isRequiredIn(column: GuessedColumn): boolean {
    return column !== null && required.has(column.field);
  }
}

function scoreOf(entity: ImportedEntity, field: ImportField, column: FileColumn, layout: Layout | null): number {
  const head = comparableWord(column.header);
  const ofLayout = layout?.columns.get(head);
  if (ofLayout !== undefined) return ofLayout === field.key ? 0.95 : 0;
  if (field.isRequired === true && holdsOnlyNumbers(column.samples)) return 0;
  const known = words[entity][field.key] ?? [];
  const names = known.map(comparableWord);
  const place = head === '' ? -1 : names.indexOf(head);
  if (place === 0) return 1;
  if (place > 0) return 0.9 - place * 0.001;
  if (historyHead.test(head)) return 0;
  if (head.length >= 2 && names.some((name, at) => name.length >= 2 && isAlike(at))) {
    return 0.6 - Math.abs(head.length - (names[0]?.length ?? 0)) * 0.001;
  }
  return suits(contentOf(column.samples), field) ? 0.4 : 0;

  function isAlike(at: number): boolean {
    const name = known[at] ?? '';
    return holds(column.header, name) || holds(name, column.header);
  }
}

/** Latin words are held as whole words: there is no tag in a stage. */
function holds(whole: string, part: string): boolean {
  if (/\p{Script=Han}/u.test(part)) return comparableWord(whole).includes(comparableWord(part));
  return ` ${latinWords(whole)} `.includes(` ${latinWords(part)} `);
}

function latinWords(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  ).join(' ');
}

/** A count under 商机 or Deals is no name of one. */
function holdsOnlyNumbers(samples: readonly IntakeCell[]): boolean {
  return samples.length > 0 && samples.every((cell) => typeof cell === 'number' || /^\s*\d+\s*$/.test(cell ?? ''));
}

type Layout = { readonly program: Program; readonly columns: ReadonlyMap<string, string> };

function layoutOf(entity: ImportedEntity, columns: readonly FileColumn[]): Layout | null {
  const heads = new Set(columns.map(({ header }) => comparableWord(header)));
  const ranked = layouts
    .filter((layout) => layout.entity === entity)
    .map((layout) => ({ layout, marks: layout.marks.filter((mark) => heads.has(comparableWord(mark))).length }))
    .toSorted((a, b) => b.marks - a.marks);
  const best = ranked[0];
  if (best === undefined || best.marks < LEAST_MARKS) return null;
  const named = Object.entries(best.layout.columns).map(([head, field]) => [comparableWord(head), field] as const);
  return { program: programOf(best.layout.program), columns: new Map(named) };
}

function programOf(name: string): Program {
  return name === 'feishu' || name === 'wecom' ? name : 'fxiaoke';
}
