import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatCount, formatDay } from '../../ui/format.ts';
import { ReportTable } from './report-table.tsx';

/** What was asked beyond what was agreed, and what it did to the plan. */
export function ReportChanges({ changes }: Pick<PocInFull, 'changes'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (changes.length === 0) return null;
  const columns = ['name', 'askedBy', 'askedOn', 'daysEffect', 'state', 'approvedBy', 'decidedOn'] as const;
  const day = (value: string | null) => (value === null ? '' : formatDay(value, language));
  return (
    <ReportTable
      title={t('poc-registers:change.title')}
      heads={columns.map((column) => t(`poc-registers:change.${column}`))}
      numbers={[3]}
      short={[2, 4, 6]}
      rows={changes.map(({ id, name, askedBy, askedOn, daysEffect, state, approvedBy, decidedOn }) => ({
        key: id,
        cells: [
          ...[name, askedBy, day(askedOn)],
          daysEffect > 0
            ? t('poc:compare.more', { value: formatCount(daysEffect, language) })
            : formatCount(daysEffect, language),
          ...[t(`poc-registers:change.states.${state}`), approvedBy, day(decidedOn)],
        ],
      }))}
    />
  );
}

/** The data that figures were measured on: what they are, how many, and the hash of their file. */
export function ReportDatasets({ datasets }: Pick<PocInFull, 'datasets'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (datasets.length === 0) return null;
  const columns = ['name', 'rows', 'origin', 'labelSource', 'sha256'] as const;
  return (
    <ReportTable
      title={t('poc-signing:report.datasets')}
      heads={columns.map((column) => t(`poc-registers:data.${column}`))}
      numbers={[1]}
      short={[2]}
      rows={datasets.map(({ id, name, rows, origin, labelSource, sha256 }) => ({
        key: id,
        cells: [
          ...[name, rows === null ? '' : formatCount(rows, language)],
          ...[t(`poc-registers:data.origins.${origin}`), labelSource, sha256],
        ],
      }))}
    />
  );
}
