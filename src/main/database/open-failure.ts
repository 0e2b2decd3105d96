/** Why the data could not be opened; the start-up screen words each kind and says what is safe. */
export type OpenFailure =
  /** Another program, or this one a second time, has the data open. */
  | { readonly kind: 'in-use' }
  /** The data is there but its key is not: nothing was changed. */
  | { readonly kind: 'key-missing'; readonly keyFile: string }
  /** The key file is not a key. */
  | { readonly kind: 'key-damaged'; readonly keyFile: string }
  /** The key does not fit, or the file is no encrypted database at all. */
  | { readonly kind: 'wrong-key' }
  /** The key fits, but it is another program's database. */
  | { readonly kind: 'foreign-file' }
  /** A newer program wrote the file; opening it here could lose what that program added. */
  | { readonly kind: 'newer-file'; readonly fileVersion: number; readonly programVersion: number }
  /** The check at start found damage; `detail` is SQLite's own finding. */
  | { readonly kind: 'damaged'; readonly detail: string }
  /** A migration failed and was taken back: the file is as it was before. */
  | { readonly kind: 'migration-failed'; readonly detail: string };

/** Thrown by everything that opens the data; the file is left as it was found. */
export class OpenRefused extends Error {
  override readonly name = 'OpenRefused';
  readonly failure: OpenFailure;

  constructor(failure: OpenFailure, cause?: unknown) {
    super(`Data not opened: ${JSON.stringify(failure)}`, { cause });
    this.failure = failure;
  }
}
