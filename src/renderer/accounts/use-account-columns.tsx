import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../shared/accounts/model.ts';
import type { AccountQuery } from '../../shared/accounts/query.ts';
import { useLanguage } from '../app/i18n.ts';
import type { Column } from '../ui/data-table.tsx';
import { formatAmountInColumn, formatDay, formatMomentShort } from '../ui/format.ts';
import { HitName } from '../ui/hit-name.tsx';

/** The columns of the customer list. */
export function useAccountColumns(search: string): readonly Column<AccountRow, AccountQuery['sort']>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      key: 'name',
      header: t('accounts:field.name'),
      render: (row) => (
        <>
          <b title={row.name}>
            <HitName name={row.name} search={search} />
          </b>
          {row.isDemo ? <span className="chip line demo-chip">{t('demo:mark')}</span> : null}
        </>
      ),
    },
    {
      key: 'industry',
      header: t('accounts:field.industry'),
      width: '116px',
      quiet: true,
      render: (row) => (row.industry === null ? '' : t(`accounts:industry.${row.industry}`)),
    },
    { key: 'region', header: t('accounts:field.region'), width: '88px', quiet: true, render: (row) => row.region },
    {
      key: 'stage',
      header: t('opportunities:field.stage'),
      width: '112px',
      render: (row) => (row.stage === null ? '' : t(`opportunities:stage.${row.stage}`)),
    },
    {
      key: 'openAmount',
      header: t('opportunities:field.amountColumn'),
      width: '128px',
      align: 'end',
      render: (row) => (row.openAmount === null ? '' : formatAmountInColumn(row.openAmount, language)),
    },
    {
      key: 'expectedDate',
      header: t('opportunities:field.expectedDate'),
      width: '112px',
      render: (row) => (row.expectedDate === null ? '' : formatDay(row.expectedDate, language)),
    },
    {
      key: 'updatedAt',
      header: t('accounts:field.updatedAt'),
      width: '112px',
      align: 'end',
      quiet: true,
      render: (row) => formatMomentShort(new Date(row.updatedAt), language),
    },
  ];
}
