import { useTranslation } from 'react-i18next';
import type { PersonQuery, PersonRow } from '../../../shared/people/list.ts';
import { useLanguage } from '../../app/i18n.ts';
import type { ExportColumn } from '../../app/list-export/table-of.ts';
import type { Column } from '../../ui/column.ts';
import { formatDay } from '../../ui/format.ts';
import { HitName } from '../../ui/hit-name.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LevelMark } from '../level-mark.tsx';
import { useIsCold } from '../warmth-mark.tsx';

/** The columns of the list of people. */
export function usePeopleColumns(search: string): readonly Column<PersonRow, PersonQuery['sort']>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const isCold = useIsCold();
  return [
    {
      key: 'name',
      header: t('people:field.name'),
      width: '16%',
      render: (row) => (
        <b title={row.name}>
          <HitName name={row.name} search={search} />
        </b>
      ),
    },
    {
      key: 'title',
      header: t('people:field.title'),
      width: '20%',
      render: (row) => {
        const place = [row.department, row.title].filter((part) => part !== '').join(' · ');
        return <span title={place}>{place}</span>;
      },
    },
    {
      key: 'accountName',
      header: t('people:field.account'),
      render: (row) => <span title={row.accountName}>{row.accountName}</span>,
    },
    {
      key: 'level',
      header: t('people:field.level'),
      width: '200px',
      render: (row) => (
        <span className="row">
          <LevelMark level={row.level} />
          {row.levelsMissing > 0 ? (
            <span className="chip warn" title={t('people:missingTitle', { count: row.levelsMissing })}>
              {t('people:missing', { count: row.levelsMissing })}
            </span>
          ) : null}
        </span>
      ),
    },
    {
      key: 'lastContactOn',
      header: t('people:field.lastContact'),
      width: '132px',
      render: (row) => (
        <span className={isCold(row) ? 'row is-cold' : 'row'}>
          {isCold(row) ? <Icon name="clock" size={12} /> : null}
          {row.lastContactOn === null ? (
            <span className="mut">{t('people:noContact')}</span>
          ) : (
            formatDay(row.lastContactOn, language)
          )}
          {isCold(row) ? <span className="visually-hidden">{t('people:filter.cold')}</span> : null}
        </span>
      ),
    },
    {
      key: 'phone',
      header: t('people:field.phone'),
      width: '136px',
      quiet: true,
      render: (row) => <span title={row.phone}>{row.phone}</span>,
    },
  ];
}

/** What an exported list of people holds: all fields, in a file that can be read in again. */
export function usePeopleExport(): readonly ExportColumn<PersonRow>[] {
  const { t } = useTranslation();
  return [
    { header: t('people:field.name'), value: (row) => row.name },
    { header: t('people:field.account'), value: (row) => row.accountName },
    { header: t('people:field.department'), value: (row) => row.department },
    { header: t('people:field.title'), value: (row) => row.title },
    { header: t('people:field.phone'), value: (row) => row.phone },
    { header: t('people:field.email'), value: (row) => row.email },
    { header: t('people:field.roles'), value: (row) => row.roles.map((role) => t(`people:role.${role}`)).join('、') },
    { header: t('people:field.level'), value: (row) => (row.level === 0 ? '' : t(`people:level.${row.level}`)) },
    { header: t('people:field.lastContact'), kind: 'date', value: (row) => row.lastContactOn },
  ];
}
