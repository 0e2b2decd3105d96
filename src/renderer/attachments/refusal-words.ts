import { ORPCError } from '@orpc/client';
import i18next from 'i18next';
import { formatSize } from '../../shared/kernel/format-size.ts';
import type { Language } from '../../shared/kernel/text.ts';
import { describeFailure } from '../app/failures.ts';

/** A refusal of a file in one sentence: what is wrong with it and what to do. */
export function refusalWords(error: unknown, language: Language): string {
  const data: unknown = error instanceof ORPCError ? error.data : null;
  if (isRefusal(data) && i18next.exists(`attachments:refused.${data.reason}`)) {
    const { size, ...detail } = data.detail;
    return refusalText(
      data.reason,
      size === undefined ? detail : { ...detail, size: formatSize(Number(size), language) },
    );
  }
  const { title, advice } = describeFailure(error);
  return `${title} ${advice}`;
}

/** The words of a reason of our own. */
export function refusalText(reason: string, detail: Readonly<Record<string, string>> = {}): string {
  return i18next.t(`attachments:refused.${reason}`, detail);
}

interface Refusal {
  readonly reason: string;
  readonly detail: Readonly<Record<string, string>>;
}

function isRefusal(data: unknown): data is Refusal {
  return typeof data === 'object' && data !== null && 'reason' in data && 'detail' in data;
}
