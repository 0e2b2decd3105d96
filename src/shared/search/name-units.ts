/** A Han character, or a run of letters and digits of any other script. */
export interface NameUnit {
  readonly text: string;
  readonly isHan: boolean;
}

const han = /^\p{Script=Han}$/u;
const unit = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** A name as it is compared: full-width forms, case and spaces no longer tell names apart. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/** The parts of a name that can be searched for, in order; punctuation and pictures are none. */
export function nameUnits(name: string): readonly NameUnit[] {
  return Array.from(nameKey(name).matchAll(unit), ([text]) => ({ text, isHan: han.test(text) }));
}
