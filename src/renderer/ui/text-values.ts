import type { ReadResult } from './use-auto-save.ts';

/** A text shows as it is. */
export function asIs(text: string): string {
  return text;
}

/** Any text will do, without the space around it. */
export function trimmed(text: string): ReadResult<string> {
  return { ok: true, value: text.trim() };
}

/** Something has to stand there; `reason` says so when nothing does. */
export function neededText(reason: string): (text: string) => ReadResult<string> {
  return (text) => (text.trim() === '' ? { ok: false, reason } : trimmed(text));
}
