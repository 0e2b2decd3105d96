/** Where a text stops being JSON: line and column count from 1. */
export type JsonFault = { readonly line: number; readonly column: number };

const whiteSpace = /[ \t\n\r]*/y;
const scalar =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const text = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

/** Finds the first place of a text that is not JSON, which `JSON.parse` does not always say; undefined when it is. */
export function findJsonFault(source: string): JsonFault | undefined {
  const failed = new JsonScanner(source).scan();
  if (failed === undefined) return undefined;
  const before = source.slice(0, failed).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

class JsonScanner {
  private position = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** The first offset that does not fit. Keeps its own stack: a deeply nested file must not end the program. */
  scan(): number | undefined {
    const open: ('{' | '[')[] = [];
    let expectsValue = true;
    for (;;) {
      this.take(whiteSpace);
      if (expectsValue) {
        const bracket = this.source[this.position];
        if (bracket === '{' || bracket === '[') {
          this.position++;
          this.take(whiteSpace);
          if (this.takeSign(bracket === '{' ? '}' : ']')) {
            expectsValue = false;
            continue;
          }
          open.push(bracket);
          if (bracket === '{' && !this.takeKey()) return this.position;
          continue;
        }
        if (!this.take(scalar)) return this.position;
        expectsValue = false;
        continue;
      }
      const inside = open.at(-1);
      if (inside === undefined) return this.position < this.source.length ? this.position : undefined;
      if (this.takeSign(inside === '{' ? '}' : ']')) {
        open.pop();
        continue;
      }
      if (!this.takeSign(',')) return this.position;
      this.take(whiteSpace);
      if (inside === '{' && !this.takeKey()) return this.position;
      expectsValue = true;
    }
  }

  private takeKey(): boolean {
    if (!this.take(text)) return false;
    this.take(whiteSpace);
    return this.takeSign(':');
  }

  private takeSign(sign: string): boolean {
    if (this.source[this.position] !== sign) return false;
    this.position++;
    return true;
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.source);
    if (found === null) return false;
    this.position = pattern.lastIndex;
    return true;
  }
}
