/** Kinds of records that a list can hold. */
export const importedEntities = ['account', 'person', 'opportunity'] as const;
export type ImportedEntity = (typeof importedEntities)[number];

/** What a field takes from a cell. */
export type FieldKind =
  /** Free text; line breaks only where `isLong`. */
  | { readonly kind: 'text'; readonly longest: number; readonly isLong?: boolean }
  /** One of a few; `words` names the list of words that are understood (see `choice-words.json`). */
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly words: ChoiceList }
  | { readonly kind: 'date' }
  /** Money in the currency's main unit. */
  | { readonly kind: 'money'; readonly most: number }
  | { readonly kind: 'integer'; readonly least: number; readonly most: number }
  | { readonly kind: 'tags'; readonly most: number; readonly longest: number }
  | { readonly kind: 'phone'; readonly longest: number }
  | { readonly kind: 'email'; readonly longest: number }
  /** The name of another record. */
  | { readonly kind: 'reference'; readonly to: 'account' | 'teammate'; readonly longest: number };

export type ChoiceList =
  | 'industry'
  | 'size'
  | 'accountKind'
  | 'source'
  | 'decisionOrientation'
  | 'adaptability'
  | 'stage'
  | 'closeReason';

/** One field of a record as lists name and fill it; the same list drives mapping, checks, template and export. */
export type ImportField = FieldKind & {
  /** Key in the record's model; a reference's key is that of the id it becomes. */
  readonly key: string;
  readonly isRequired?: boolean;
};
