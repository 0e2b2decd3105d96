import { assertNever } from '../kernel/assert-never.ts';
import { spokenUnits } from './field-letters.ts';
import { longestJoin } from './likeliest-joins.ts';
import { type LocatedUnit, locatedUnits, withoutAccents } from './located-units.ts';
import type { QueryPart } from './query-parts.ts';
import { initialsOf, type Readings, readingsOfUnits } from './search-text.ts';
import type { FieldUse } from './searched-fields.ts';

/** A stretch of a text that the search found: from `start` up to, but without, `end`, in UTF-16 positions. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a field holds each part of a query: as it is written, or as pinyin or initials of the characters that are
 * marked. A part that the field does not hold is null.
 */
export function hitMarks(
  text: string,
  use: FieldUse,
  parts: readonly QueryPart[],
  readings: Readings,
): readonly (Mark | null)[] {
  const units = locatedUnits(text);
  let spoken: Spoken | undefined;
  const findSpoken = (letters: string) => {
    spoken ??=
      use === 'name' ? spokenForms(units, readings) : spokenForms(units.slice(0, spokenUnits), likeliest(readings));
    return markOfJoin(spoken.units, spoken.full, letters) ?? markOfJoin(spoken.units, spoken.initials, letters);
  };
  return parts.map((part) => {
    switch (part.kind) {
      case 'phrase':
        return markOfPhrase(units, part.units);
      case 'letters':
        return markOfWord(units, part.text) ?? findSpoken(withoutAccents(part.text).slice(0, longestJoin));
      case 'number':
        return (
          (use === 'phone' ? markOfDigits(text, part.digits) : null) ??
          markOfWords(units, part.words) ??
          (part.words.length === 1 ? findSpoken(part.digits) : null)
        );
      default:
        return assertNever(part);
    }
  });
}

function markOfPhrase(units: readonly LocatedUnit[], phrase: readonly string[]): Mark | null {
  for (let first = 0; first + phrase.length <= units.length; first++) {
    if (phrase.every((text, index) => units[first + index]?.text === text)) {
      return { start: units[first]?.start ?? 0, end: units[first + phrase.length - 1]?.end ?? 0 };
    }
  }
  return null;
}

function markOfWord(units: readonly LocatedUnit[], typed: string): Mark | null {
  const letters = withoutAccents(typed);
  const found = units.find(({ kind, text }) => kind === 'word' && text.startsWith(letters));
  return found === undefined ? null : { start: found.start, end: Math.min(found.end, found.start + letters.length) };
}

/** The digits of a number that stand as words of their own, in a row: 2026-11 in 计划 2026-11. */
function markOfWords(units: readonly LocatedUnit[], words: readonly string[]): Mark | null {
  const found = words.map((word) => markOfWord(units, word));
  const [first] = found;
  const last = found.at(-1);
  return first && last && found.every((mark) => mark !== null) && last.end >= first.end
    ? { start: first.start, end: last.end }
    : (first ?? null);
}

function markOfDigits(text: string, digits: string): Mark | null {
  const places = Array.from(text.matchAll(/\p{Nd}/gu), ({ index }) => index);
  const all = places.map((index) => (text[index] ?? '').normalize('NFKC')).join('');
  // The last four are what people know a number by.
  const at = all.endsWith(digits) ? all.length - digits.length : all.indexOf(digits);
  if (at < 0) return null;
  return { start: places[at] ?? 0, end: (places[at + digits.length - 1] ?? 0) + 1 };
}

interface Spoken {
  readonly units: readonly LocatedUnit[];
  readonly full: readonly (readonly string[])[];
  readonly initials: readonly (readonly string[])[];
}

/** Fields and texts are found by the likeliest reading alone. */
function likeliest(readings: Readings): Readings {
  return (run) => readings(run).map((options) => options.slice(0, 1));
}

function spokenForms(units: readonly LocatedUnit[], readings: Readings): Spoken {
  const full = readingsOfUnits(units, readings);
  return { units, full, initials: full.map((options, index) => initialsOf(options, units[index]?.kind !== 'word')) };
}

function markOfJoin(
  units: readonly LocatedUnit[],
  options: readonly (readonly string[])[],
  letters: string,
): Mark | null {
  for (let first = 0; first < units.length; first++) {
    const end = endOfJoin(units, options, first, letters);
    if (end !== null) return { start: units[first]?.start ?? 0, end };
  }
  return null;
}

/** Where the join from a unit on has used up the letters; null when it goes another way. */
function endOfJoin(
  units: readonly LocatedUnit[],
  options: readonly (readonly string[])[],
  index: number,
  letters: string,
): number | null {
  const unit = units[index];
  if (unit === undefined) return null;
  for (const option of options[index] ?? []) {
    if (option.startsWith(letters)) {
      return unit.kind === 'word' ? Math.min(unit.end, unit.start + letters.length) : unit.end;
    }
    if (option === '' || letters.startsWith(option)) {
      const end = endOfJoin(units, options, index + 1, letters.slice(option.length));
      if (end !== null) return end;
    }
  }
  return null;
}
