/** Why a row is refused, or what is worth knowing of it; each has words in both languages. */
export const rowFaultCodes = [
  'required',
  'total-row',
  'broken-text',
  'too-long',
  'too-many',
  'unknown-choice',
  'bad-date',
  'ambiguous-date',
  'bad-number',
  'out-of-range',
  'negative',
  'above-most',
  'bad-phone',
  'bad-email',
  'duplicate-in-file',
  'already-there',
  'not-found',
  'unknown-account',
  'unknown-teammate',
  'ambiguous-name',
  'ambiguous-account',
  'ambiguous-teammate',
  'cycle',
  'refused-row',
  'similar-name',
  'makes-account',
  'makes-teammate',
] as const;
export type RowFaultCode = (typeof rowFaultCodes)[number];

/** A fault with the field it concerns and what stands there; `detail` is a limit, a line or another name. */
export type RowFault = {
  readonly code: RowFaultCode;
  readonly field: string | null;
  readonly value: string;
  readonly detail: string;
};

/** What a field of a row holds once it is read; a reference is still a name. */
export type ReadValue = string | number | readonly string[];
