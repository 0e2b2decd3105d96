import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentRow } from '../../shared/attachments/model.ts';
import { formatSize } from '../../shared/kernel/format-size.ts';
import { orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { Notice } from '../ui/notice.tsx';
import { AddButton } from './add-button.tsx';
import { FilePane } from './file-pane.tsx';
import { FileTable } from './file-table.tsx';
import './files.css';
import { OutsideWarning } from './outside-warning.tsx';
import { UploadList } from './upload-list.tsx';
import { useFileActions } from './use-file-actions.tsx';
import { useIncomingFiles } from './use-incoming-files.ts';

/** The files of a customer: the list, and the chosen one beside it. */
export function FilesTab({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation();
  const list = useQuery(orpc.attachments.list.queryOptions({ input: { accountId } }));
  const copies = useQuery(orpc.attachments.outsideCopies.queryOptions());
  const actions = useFileActions();
  const { isOver } = useIncomingFiles(accountId);
  const [search, setSearch] = useState('');
  const [activeId, setActiveId] = useState<string | null>(null);
  const wanted = search.trim().toLowerCase();
  const found = (list.data ?? []).filter(({ name, note }) => `${name}\n${note}`.toLowerCase().includes(wanted));
  const active = found.find(({ id }) => id === activeId) ?? found[0] ?? null;
  useDeleteKey(() => {
    if (active !== null) void actions.remove(active);
  });
  if (list.error !== null) return <QueryFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <p className="page-loading">{t('app:loading')}</p>;
  const files = list.data;

  return (
    <div className="files">
      <div className="files-list">
        <FilesBar accountId={accountId} files={files} search={search} onSearch={setSearch} />
        <UploadList accountId={accountId} />
        {files.length === 0 ? (
          <Notice tone="empty" icon="image" title={t('attachments:empty.title')} text={t('attachments:empty.text')}>
            <AddButton belonging={{ accountId }} />
          </Notice>
        ) : (
          <div className="card files-card">
            {found.length === 0 ? (
              <p className="files-none mut">{t('attachments:noMatch', { search })}</p>
            ) : (
              <FileTable
                rows={found}
                activeId={active?.id ?? null}
                onActivate={({ id }) => setActiveId(id)}
                onOpen={(row) => void actions.open(row)}
              />
            )}
          </div>
        )}
      </div>
      {active === null ? null : <FilePane file={active} actions={actions} copies={copies.data ?? []} />}
      {isOver ? <p className="files-drop">{t('attachments:drop')}</p> : null}
      <OutsideWarning actions={actions} />
    </div>
  );
}

/** The Delete key while the table has the focus. */
function useDeleteKey(remove: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isInTable = event.target instanceof Element && event.target.matches('table');
    if (event.key === 'Delete' && isInTable) remove();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

interface FilesBarProps {
  readonly accountId: string;
  readonly files: readonly AttachmentRow[];
  readonly search: string;
  readonly onSearch: (text: string) => void;
}

function FilesBar({ accountId, files, search, onSearch }: FilesBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const size = formatSize(
    files.reduce((sum, file) => sum + file.size, 0),
    language,
  );
  return (
    <div className="files-bar">
      {files.length > 0 ? <AddButton belonging={{ accountId }} /> : null}
      {files.length > 0 ? (
        <input
          type="search"
          className="box files-search"
          aria-label={t('attachments:search')}
          placeholder={t('attachments:search')}
          value={search}
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
      ) : null}
      <span className="sp" />
      <span className="mut t12 el">
        {files.length > 0 ? t('attachments:count', { count: files.length, size }) : t('attachments:addHint')}
      </span>
    </div>
  );
}
