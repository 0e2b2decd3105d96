import type { Language } from '../kernel/text.ts';
import type { FormulaError } from './formula-error.ts';
import { attempt, FormulaFailure } from './formula-failure.ts';
import { toHalfWidth } from './half-width.ts';
import type { Span } from './span.ts';
import {
  type Dimension,
  dimensions,
  divideUnits,
  exponent,
  isRatio,
  multiplyUnits,
  powerUnit,
  ratio,
  type Unit,
} from './unit.ts';

// The first spelling of each language is the one we write. Scaled money (万元) is none: money is held in 元.
const spellings: Readonly<Record<Dimension, { readonly zh: readonly string[]; readonly en: readonly string[] }>> = {
  money: { zh: ['元', '人民币'], en: ['CNY', 'RMB', '¥', '￥'] },
  person: { zh: ['人', '名'], en: ['person', 'persons', 'people', 'FTE'] },
  item: {
    zh: ['次', '件', '个', '篇', '条', '笔', '份', '张', '单', '项', '台', '辆', '户', '套'],
    en: ['item', 'items'],
  },
  year: { zh: ['年'], en: ['year', 'years', 'yr'] },
  month: { zh: ['月', '个月'], en: ['month', 'months', 'mo'] },
  day: { zh: ['天', '日'], en: ['day', 'days'] },
  hour: { zh: ['小时', '时'], en: ['hour', 'hours', 'h', 'hr'] },
  minute: { zh: ['分钟', '分'], en: ['minute', 'minutes', 'min'] },
};

const ratioSpellings = { zh: ['倍', '%', '×', '1'], en: ['ratio'] } as const;

const known: ReadonlyMap<string, Unit> = new Map([
  ...dimensions.flatMap((dimension) => {
    const { zh, en } = spellings[dimension];
    return [...zh, ...en].map((word): [string, Unit] => [word.toLowerCase(), { [dimension]: 1 }]);
  }),
  ...[...ratioSpellings.zh, ...ratioSpellings.en].map((word): [string, Unit] => [word, ratio]),
]);

const longestUnit = 200;
const deepestBrackets = 20;

export type UnitResult =
  | { readonly ok: true; readonly unit: Unit }
  | { readonly ok: false; readonly error: FormulaError };

/**
 * Reads a unit in Chinese or English: words joined by `·` or `*`, `/`, `^2` and brackets, from left to right, so that
 * `元/人/年` and `元/(人·年)` are the same and `元/人·年` is (元/人)·年. Chinese words may stand together (人天).
 */
export function parseUnit(text: string): UnitResult {
  if (text.length > longestUnit) {
    const span = { start: longestUnit, end: text.length };
    return { ok: false, error: { code: 'too-long', length: text.length, limit: longestUnit, span } };
  }
  return attempt(() => ({ ok: true, unit: new UnitReader(toHalfWidth(text)).read() }));
}

/** Writes a unit in the reader's language, in a spelling that `parseUnit` reads: 元/人/年, CNY/person/year. */
export function formatUnit(unit: Unit, language: Language): string {
  const tongue = language === 'zh-CN' ? 'zh' : 'en';
  if (isRatio(unit)) return ratioSpellings[tongue][0];
  const write = (dimension: Dimension, power: number) =>
    `${spellings[dimension][tongue][0]}${power === 1 ? '' : `^${power}`}`;
  const above = dimensions.filter((dimension) => exponent(unit, dimension) > 0);
  const below = dimensions.filter((dimension) => exponent(unit, dimension) < 0);
  const product = above.map((dimension) => write(dimension, exponent(unit, dimension))).join('·') || '1';
  return [product, ...below.map((dimension) => write(dimension, -exponent(unit, dimension)))].join('/');
}

const word = /[\p{L}\p{M}]+|[¥￥%×1]/uy;
const exponentPattern = /\s*\^\s*([+-]?\d+(?:\.\d+)?)/y;
const joint = /\s*([·・⋅*/])\s*/y;
const opening = /\s*\(\s*/y;
const closing = /\s*\)/y;

class UnitReader {
  private position = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(): Unit {
    const unit = this.readProduct(0);
    this.skipSpace();
    if (this.position < this.text.length) this.refuse();
    return unit;
  }

  private readProduct(depth: number): Unit {
    let unit = this.readFactor(depth);
    for (let sign = this.take(joint)?.[1]; sign !== undefined; sign = this.take(joint)?.[1]) {
      const factor = this.readFactor(depth);
      unit = sign === '/' ? divideUnits(unit, factor) : multiplyUnits(unit, factor);
    }
    return unit;
  }

  private readFactor(depth: number): Unit {
    const start = this.position;
    const bracket = this.take(opening);
    const base = bracket === undefined ? this.readWord() : this.readBracket(start, depth + 1);
    const power = this.take(exponentPattern)?.[1];
    return power === undefined ? base : powerUnit(base, Number(power));
  }

  private readBracket(start: number, depth: number): Unit {
    const span = { start, end: this.position };
    if (depth > deepestBrackets) throw new FormulaFailure({ code: 'too-deep', limit: deepestBrackets, span });
    const unit = this.readProduct(depth);
    if (this.take(closing) === undefined) {
      if (this.position < this.text.length) this.refuse();
      throw new FormulaFailure({ code: 'unclosed-bracket', span });
    }
    return unit;
  }

  private readWord(): Unit {
    this.skipSpace();
    const start = this.position;
    const found = this.take(word)?.[0];
    if (found === undefined) return this.refuse();
    const unit = lookUp(found);
    if (unit !== undefined) return unit;
    throw new FormulaFailure({ code: 'unknown-unit', text: found, span: { start, end: this.position } });
  }

  private skipSpace(): void {
    this.take(/\s*/y);
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (found === null) return undefined;
    this.position = pattern.lastIndex;
    return found;
  }

  private refuse(): never {
    this.skipSpace();
    const character = String.fromCodePoint(this.text.codePointAt(this.position) ?? 0);
    const span: Span = { start: this.position, end: this.position + character.length };
    if (this.position >= this.text.length) {
      throw new FormulaFailure({ code: 'unexpected-end', span: { start: this.text.length, end: this.text.length } });
    }
    throw new FormulaFailure({ code: 'unexpected-character', character, span });
  }
}

/** A word of the table, or Chinese words of the table without a sign between them, the longest first. */
function lookUp(text: string): Unit | undefined {
  const whole = known.get(text.toLowerCase());
  if (whole !== undefined || !/^\p{Script=Han}+$/u.test(text)) return whole;
  for (let length = text.length - 1; length > 0; length--) {
    const head = known.get(text.slice(0, length));
    const tail = head === undefined ? undefined : lookUp(text.slice(length));
    if (head !== undefined && tail !== undefined) return multiplyUnits(head, tail);
  }
  return undefined;
}
