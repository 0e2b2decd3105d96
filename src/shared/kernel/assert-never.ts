/**
 * Ends a `switch` over a union: the compiler refuses the call while a case is missing.
 * @throws Error when data from outside carries a kind the program does not know.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
