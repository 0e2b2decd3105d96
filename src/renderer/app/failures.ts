import { ORPCError } from '@orpc/client';
import i18next from 'i18next';
import { showToast } from '../ui/toast.ts';

/** A failure in words: what happened, and what to do. */
export interface FailureWords {
  readonly title: string;
  readonly advice: string;
}

/** Answers of a procedure that did its work: it was asked for what cannot be, so there is nothing that it failed to write. */
const refusals: readonly string[] = ['REFUSED', 'NOT_FOUND', 'BAD_REQUEST'];

/** True when the answer is no; false for a fault, after which a change may be lost. */
export function isRefusal(error: unknown): boolean {
  return error instanceof ORPCError && refusals.includes(error.code);
}

/** True when what was asked for is not there, or no longer. */
export function isGone(error: unknown): boolean {
  return error instanceof ORPCError && error.code === 'NOT_FOUND';
}

/** What could bring back a record that is gone. */
export type WayBack = 'undo' | 'redo' | 'both' | 'none';

/**
 * Words for what a procedure answered; unknown codes get the general words, never a code on screen. Of a record that is gone
 * they promise no way back but the one that there is.
 */
export function describeFailure(error: unknown, wayBack: WayBack = 'none'): FailureWords {
  const code = error instanceof ORPCError ? error.code : 'UNKNOWN';
  const reason = code === 'REFUSED' ? refusalReason(error) : null;
  if (reason !== null && i18next.exists(`system:refused.${reason}.title`)) {
    return wordsAt(`system:refused.${reason}`, refusalDetail(error));
  }
  if (i18next.exists(`system:failure.${code}.title`)) return wordsAt(`system:failure.${code}`, { context: wayBack });
  return wordsAt('system:failure.UNKNOWN');
}

function wordsAt(key: string, detail: object = {}): FailureWords {
  return { title: i18next.t(`${key}.title`, { ...detail }), advice: i18next.t(`${key}.advice`, { ...detail }) };
}

/** Names and numbers of a refusal, for the gaps in its words. */
function refusalDetail(error: unknown): object {
  if (!(error instanceof ORPCError)) return {};
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('detail' in data)) return {};
  return typeof data.detail === 'object' && data.detail !== null ? data.detail : {};
}

/** Why an action was refused; null for any other failure. */
export function refusalReason(error: unknown): string | null {
  if (!(error instanceof ORPCError)) return null;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('reason' in data)) return null;
  return typeof data.reason === 'string' ? data.reason : null;
}

/** Tells the user that an action did not succeed. */
export function reportFailure(error: unknown): void {
  const { title, advice } = describeFailure(error);
  showToast({ kind: 'failure', title, detail: advice });
}
