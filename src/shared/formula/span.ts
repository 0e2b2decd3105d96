/** A stretch of a text, in UTF-16 code units as an input box counts them: `start` inclusive, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };
