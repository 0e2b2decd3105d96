import type { Language } from '../../../shared/kernel/text.ts';
import type { FoundRecord } from '../../../shared/search/contract.ts';
import { formatDay } from '../../ui/format.ts';

/** What tells a record from its namesakes: its customer, job title or region, and its day. */
export function tellContext({ context, day }: FoundRecord, language: Language): string {
  return [context, day === null ? '' : formatDay(day, language)].filter((part) => part !== '').join(' · ');
}
