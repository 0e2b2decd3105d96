import { useTranslation } from 'react-i18next';
import { isOpenPoc, type PocRow } from '../../../shared/poc/model.ts';
import { useLanguage } from '../../app/i18n.ts';
import type { Column } from '../../ui/column.ts';
import { formatDay } from '../../ui/format.ts';
import type { PocColumn } from './sort-pocs.ts';

/** The columns of the list of POCs. */
export function usePocColumns(): readonly Column<PocRow, PocColumn>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = (key: 'startsOn' | 'goLiveOn'): Column<PocRow, PocColumn> => ({
    key,
    header: t(`poc:scope.${key}`),
    width: '112px',
    render: (row) => {
      const value = row[key];
      return value === null ? '' : formatDay(value, language);
    },
  });
  return [
    {
      key: 'accountName',
      header: t('poc:list.account'),
      render: ({ accountName }) => <b title={accountName}>{accountName}</b>,
    },
    { key: 'name', header: t('poc:name'), render: ({ name }) => <span title={name}>{name}</span> },
    { key: 'kind', header: t('poc:scope.kind'), width: '120px', render: ({ kind }) => t(`poc:kind.${kind}`) },
    {
      key: 'status',
      header: t('poc:status.label'),
      width: '132px',
      render: ({ status }) => (
        <span className={`chip ${isOpenPoc(status) ? '' : status === 'passed' ? 'good' : 'line'}`}>
          {t(`poc:status.${status}`)}
        </span>
      ),
    },
    day('startsOn'),
    day('goLiveOn'),
    {
      key: 'ownerName',
      header: t('poc:scope.owner'),
      width: '112px',
      render: ({ ownerName }) => <span title={ownerName}>{ownerName}</span>,
    },
  ];
}
