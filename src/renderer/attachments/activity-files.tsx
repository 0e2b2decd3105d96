import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentRow } from '../../shared/attachments/model.ts';
import { formatSize } from '../../shared/kernel/format-size.ts';
import { orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { AddButton } from './add-button.tsx';
import './files.css';
import { FileActs } from './file-acts.tsx';
import { OutsideWarning } from './outside-warning.tsx';
import { FilePreview } from './preview/file-preview.tsx';
import { UploadList } from './upload-list.tsx';
import { addFiles } from './upload-state.ts';
import { type FileActions, useFileActions } from './use-file-actions.tsx';
import { droppedItems, hasFiles } from './use-incoming-files.ts';

interface ActivityFilesProps {
  readonly accountId: string;
  readonly activityId: string;
  readonly opportunityId: string | null;
}

/** The files of one entry of a timeline: added by button or drop, looked at in place. */
export function ActivityFiles({ accountId, activityId, opportunityId }: ActivityFilesProps) {
  const { t } = useTranslation();
  const list = useQuery(orpc.attachments.list.queryOptions({ input: { accountId } }));
  const actions = useFileActions();
  const [openId, setOpenId] = useState<string | null>(null);
  const belonging = { accountId, activityId, opportunityId };
  const files = (list.data ?? []).filter((file) => file.activityId === activityId);
  return (
    <section
      className="activity-files"
      aria-label={t('attachments:tab')}
      onDragOver={(event) => {
        if (hasFiles(event.nativeEvent)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!hasFiles(event.nativeEvent)) return;
        event.preventDefault();
        addFiles(belonging, droppedItems(event.dataTransfer));
      }}
    >
      <div className="row">
        <AddButton belonging={belonging} look="quiet" />
        <span className="mut t12">{files.length === 0 ? t('attachments:ofActivity.none') : ''}</span>
      </div>
      {list.error === null ? null : <QueryFailure error={list.error} onRetry={() => void list.refetch()} />}
      <UploadList accountId={accountId} activityId={activityId} />
      <ul>
        {files.map((file) => (
          <FileLine
            key={file.id}
            file={file}
            actions={actions}
            isOpen={file.id === openId}
            onToggle={() => setOpenId(file.id === openId ? null : file.id)}
          />
        ))}
      </ul>
      <OutsideWarning actions={actions} />
    </section>
  );
}

interface FileLineProps {
  readonly file: AttachmentRow;
  readonly actions: FileActions;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function FileLine({ file, actions, isOpen, onToggle }: FileLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, size } = file;
  return (
    <li>
      <div className="row">
        <button
          type="button"
          className="activity-file el"
          aria-expanded={isOpen}
          title={t('attachments:ofActivity.look', { name })}
          onClick={onToggle}
        >
          {name}
        </button>
        <span className="mut t12">{formatSize(size, language)}</span>
        <span className="sp" />
        <FileActs file={file} actions={actions} />
      </div>
      {isOpen ? (
        <div className="activity-file-preview">
          <FilePreview key={`${file.id} ${file.sha256}`} file={file} />
        </div>
      ) : null}
    </li>
  );
}
