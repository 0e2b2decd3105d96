import type { ReadResult } from '../../ui/use-auto-save.ts';

/** A deal's name as typed; it may not be empty. */
export function readDealName(text: string, reason: string): ReadResult<string> {
  const name = text.trim();
  return name === '' ? { ok: false, reason } : { ok: true, value: name };
}
