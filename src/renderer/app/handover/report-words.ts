import type { TFunction } from 'i18next';
import {
  type HandoverContents,
  type HandoverKind,
  type KindReport,
  standings,
} from '../../../shared/handover/model.ts';
import type { Language } from '../../../shared/kernel/text.ts';
import { formatCount } from '../../ui/format.ts';

const bytesOfMegabyte = 1024 * 1024;

function counted(kind: HandoverKind, count: number, t: TFunction, language: Language): string {
  return t(`bin:counted.${kind}`, { count, shown: formatCount(count, language) });
}

/** What a bundle would hold: 1 个客户、2 位联系人；附件 3.2 MB. */
export function contentsInWords({ counts, bytes }: HandoverContents, t: TFunction, language: Language): string {
  const records = counts.map(({ kind, count }) => counted(kind, count, t, language)).join(t('bin:separator'));
  if (bytes === 0) return t('handover:holds', { records });
  const size = Math.max(0.1, bytes / bytesOfMegabyte).toFixed(1);
  return t('handover:holdsFiles', { records, size });
}

/** How the records of one kind stand, e.g. 新增 3，较新 1. */
export function standingInWords({ counts }: KindReport, t: TFunction, language: Language): string {
  return standings
    .filter((standing) => counts[standing] > 0)
    .map((standing) => t(`handover:standing.${standing}`, { shown: formatCount(counts[standing], language) }))
    .join(t('handover:comma'));
}
