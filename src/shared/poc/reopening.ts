import { localDay } from '../kernel/days.ts';
import type { ChangeRequest } from './registers.ts';

/** Why a change request does not open criteria that were agreed at a moment; null when it does. */
export function whyNotOpening(
  change: Pick<ChangeRequest, 'state' | 'approvedBy' | 'decidedOn' | 'agreedAt' | 'openedAt'>,
  agreedAt: string,
) {
  const { state, approvedBy, decidedOn } = change;
  if (state !== 'approved') return 'change-not-approved';
  if (change.openedAt !== null) return 'change-used';
  if (approvedBy === '' || decidedOn === null) return 'change-unsigned';
  const isOlder = change.agreedAt !== null || decidedOn < localDay(new Date(agreedAt));
  return isOlder ? 'change-before-agreement' : null;
}
