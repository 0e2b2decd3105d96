/** One Han character, one picture (emoji), or a word: a run of letters and digits of any other script. */
export interface NameUnit {
  readonly text: string;
  readonly kind: 'han' | 'word' | 'picture';
}

const plainHan = /^[\u4e00-\u9fff]+$/;
const han = /^\p{Script=Han}$/u;
const picture = /^\p{Extended_Pictographic}$/u;
const unit =
  /\p{Script=Han}|\p{Extended_Pictographic}|(?:(?![\p{Script=Han}\p{Extended_Pictographic}])[\p{L}\p{N}\p{M}])+/gu;

/** A name as it is compared: full-width forms, case and spaces no longer tell names apart. */
export function nameKey(name: string): string {
  if (plainHan.test(name)) return name;
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/** The parts of a name that can be searched for, in order; punctuation is none. */
export function nameUnits(name: string): readonly NameUnit[] {
  if (plainHan.test(name)) return Array.from(name, (text) => ({ text, kind: 'han' }));
  return Array.from(unitsIn(nameKey(name)), ([text]) => unitOf(text));
}

/** The units of a text that is folded already, with their places in it. */
export function unitsIn(folded: string): Iterable<RegExpExecArray> {
  return folded.matchAll(unit);
}

/** What a piece of text is that `unitsIn` found. */
export function unitOf(text: string): NameUnit {
  if (han.test(text)) return { text, kind: 'han' };
  return picture.test(text) ? { text: pictureWord(text), kind: 'picture' } : { text, kind: 'word' };
}

/** The index takes letters and digits only: a picture is spelled by its number behind a letter that nobody types. */
function pictureWord(text: string): string {
  return `\ue000${text.codePointAt(0)?.toString(16)}`;
}
