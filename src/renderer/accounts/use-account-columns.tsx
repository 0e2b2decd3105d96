import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../shared/accounts/model.ts';
import type { AccountSortColumn } from '../../shared/accounts/query.ts';
import type { Language } from '../../shared/kernel/text.ts';
import { useLanguage } from '../app/i18n.ts';
import type { ExportColumn } from '../app/list-export/table-of.ts';
import type { Column } from '../ui/column.ts';
import { formatAmountInColumn, formatDay, formatMomentShort } from '../ui/format.ts';
import { formatShortDay } from '../ui/format-day.ts';
import { HitName } from '../ui/hit-name.tsx';
import { HealthMark, useFindingWords } from './health-mark.tsx';
import { useNextStepWords } from './use-next-step-words.ts';

type AccountColumn = Column<AccountRow, AccountSortColumn> & ExportColumn<AccountRow>;

/** Every column the customer list can show, by its key, as it is drawn and as it is exported. */
export function useAccountColumns(search: string): Readonly<Record<AccountSortColumn, AccountColumn>> {
  const { t } = useTranslation();
  const language = useLanguage();
  const nextStepWords = useNextStepWords();
  const tellFinding = useFindingWords();
  const isEnglish = language === 'en';
  const day = (value: string | null) => (value === null ? '' : dayInColumn(value, language));
  const name = (key: AccountSortColumn) => t(`accounts:column.${key}`);
  const word = (group: string, value: string | null) => (value === null ? '' : t(`${group}.${value}`));
  const words = (
    key: AccountSortColumn,
    width: string,
    text: (row: AccountRow) => string,
    render: (row: AccountRow) => ReactNode = (row) => <span title={text(row)}>{text(row)}</span>,
  ): AccountColumn => ({ key, header: name(key), width, quiet: true, render, value: (row) => text(row) });
  return {
    name: {
      key: 'name',
      header: t('accounts:field.name'),
      value: (row) => row.name,
      render: (row) => (
        <>
          <b title={row.name}>
            <HitName name={row.name} search={search} />
          </b>
          {row.isDemo ? <span className="chip line demo-chip">{t('demo:mark')}</span> : null}
          {row.archivedAt === null ? null : <span className="chip line demo-chip">{t('accounts:archive.mark')}</span>}
        </>
      ),
    },
    industry: words('industry', isEnglish ? '100px' : '72px', (row) => word('accounts:industry', row.industry)),
    region: words('region', '96px', (row) => row.region),
    size: words('size', '128px', (row) => word('accounts:size', row.size)),
    kind: words('kind', '88px', (row) => word('accounts:kind', row.kind)),
    parent: words('parent', '144px', (row) => row.parentName ?? ''),
    source: words('source', '96px', (row) => word('accounts:source', row.source)),
    owner: words('owner', '72px', (row) => row.ownerName ?? ''),
    tags: words('tags', '144px', (row) => row.tags.join(t('accounts:comma'))),
    stage: {
      ...words('stage', isEnglish ? '84px' : '76px', (row) => word('opportunities:stage', row.stage)),
      quiet: false,
    },
    opportunityCount: {
      ...{ key: 'opportunityCount', header: name('opportunityCount'), width: '80px', align: 'end', kind: 'number' },
      render: (row) => row.opportunityCount,
      value: (row) => row.opportunityCount,
    },
    openAmount: {
      ...{
        key: 'openAmount',
        header: t('opportunities:field.amountColumn'),
        width: '108px',
        align: 'end',
        kind: 'number',
      },
      render: (row) => (row.openAmount === null ? '' : formatAmountInColumn(row.openAmount, language)),
      // The head says 万元 or ¥ million, so the file counts in the same unit.
      value: (row) => (row.openAmount === null ? null : row.openAmount / (language === 'zh-CN' ? 10_000 : 1_000_000)),
    },
    health: {
      ...{ key: 'health', header: name('health'), width: '88px' },
      render: (row) => <HealthMark health={row.health} />,
      value: ({ health }) =>
        health === null
          ? ''
          : [t(`accounts:health.${health.level}`), ...health.findings.map(tellFinding)].join(t('accounts:comma')),
    },
    nextStep: {
      ...words('nextStep', '168px', nextStepWords, (row) => (
        <span
          title={nextStepWords(row)}
          className={row.nextStep?.isOverdue === true ? 'step-late' : row.nextStep === null ? 'mut' : undefined}
        >
          {nextStepWords(row)}
        </span>
      )),
      quiet: false,
    },
    expectedDate: {
      ...words('expectedDate', '96px', (row) => day(row.expectedDate)),
      kind: 'date',
      value: (row) => row.expectedDate,
    },
    lastContact: {
      ...words('lastContact', '88px', (row) => day(row.lastContactOn)),
      kind: 'date',
      value: (row) => row.lastContactOn,
    },
    createdAt: words('createdAt', '104px', (row) => formatMomentShort(new Date(row.createdAt), language)),
    updatedAt: words('updatedAt', '104px', (row) => formatMomentShort(new Date(row.updatedAt), language)),
  };
}

/** A day of this year without the year, of another one with it. */
function dayInColumn(day: string, language: Language): string {
  return day.startsWith(String(new Date().getFullYear())) ? formatShortDay(day, language) : formatDay(day, language);
}
