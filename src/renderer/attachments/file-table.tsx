import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentRow } from '../../shared/attachments/model.ts';
import { formatSize } from '../../shared/kernel/format-size.ts';
import { useLanguage } from '../app/i18n.ts';
import type { Column } from '../ui/column.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { SortState } from '../ui/data-table-head.tsx';
import { formatMoment, formatMomentShort } from '../ui/format.ts';
import { kindWord } from './file-words.ts';

type FileColumn = 'name' | 'kind' | 'size' | 'belongs' | 'createdAt' | 'addedBy';

interface FileTableProps {
  readonly rows: readonly AttachmentRow[];
  readonly activeId: string | null;
  readonly onActivate: (row: AttachmentRow) => void;
  readonly onOpen: (row: AttachmentRow) => void;
}

/** The files of an account; sorted on screen, since all of them are here. */
export function FileTable({ rows, activeId, onActivate, onOpen }: FileTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [sort, setSort] = useState<SortState<FileColumn>>({ key: 'createdAt', descending: true });
  const kindOf = (row: AttachmentRow) => t(`attachments:kind.${kindWord(row.kind, row.name)}`);
  const belongs = (row: AttachmentRow) => row.activitySubject ?? row.opportunityName ?? '';
  const byOf = ({ addedBy }: AttachmentRow) => (addedBy === 'me' ? t('attachments:field.me') : addedBy);
  const columns: readonly Column<AttachmentRow, FileColumn>[] = [
    {
      key: 'name',
      header: t('attachments:column.name'),
      render: ({ name, note }) => <span title={note === '' ? name : `${name}\n${note}`}>{name}</span>,
    },
    { key: 'kind', header: t('attachments:column.kind'), width: '80px', quiet: true, render: kindOf },
    {
      key: 'size',
      header: t('attachments:column.size'),
      width: '68px',
      align: 'end',
      quiet: true,
      render: ({ size }) => formatSize(size, language),
    },
    {
      key: 'belongs',
      header: t('attachments:column.belongs'),
      width: '92px',
      quiet: true,
      render: (row) => <span title={belongs(row)}>{belongs(row)}</span>,
    },
    {
      key: 'createdAt',
      header: t('attachments:column.createdAt'),
      width: '100px',
      quiet: true,
      render: ({ createdAt }) => (
        <time dateTime={createdAt} title={formatMoment(new Date(createdAt), language)}>
          {formatMomentShort(new Date(createdAt), language)}
        </time>
      ),
    },
    { key: 'addedBy', header: t('attachments:column.addedBy'), width: '60px', quiet: true, render: byOf },
  ];
  const text: Record<Exclude<FileColumn, 'size'>, (row: AttachmentRow) => string> = {
    name: ({ name }) => name,
    kind: kindOf,
    belongs,
    createdAt: ({ createdAt }) => createdAt,
    addedBy: byOf,
  };
  const order = (a: AttachmentRow, b: AttachmentRow) => {
    if (sort.key === 'size') return a.size - b.size;
    const of = text[sort.key];
    return of(a).localeCompare(of(b), language, { numeric: true });
  };
  const sorted = rows.toSorted((a, b) => (sort.descending ? order(b, a) : order(a, b)));
  return (
    <DataTable
      label={t('attachments:title')}
      columns={columns}
      rows={sorted}
      activeId={activeId}
      onActivate={onActivate}
      onOpen={onOpen}
      sort={sort}
      onSort={setSort}
    />
  );
}
