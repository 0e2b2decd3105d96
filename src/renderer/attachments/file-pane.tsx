import { useTranslation } from 'react-i18next';
import type { AttachmentRow, OutsideCopy } from '../../shared/attachments/model.ts';
import { formatSize } from '../../shared/kernel/format-size.ts';
import { useLanguage } from '../app/i18n.ts';
import { Icon } from '../ui/icon.tsx';
import { FileActs } from './file-acts.tsx';
import { FileFacts } from './file-facts.tsx';
import { keepsPromise, kindWord } from './file-words.ts';
import { FilePreview } from './preview/file-preview.tsx';
import type { FileActions } from './use-file-actions.tsx';

interface FilePaneProps {
  readonly file: AttachmentRow;
  readonly actions: FileActions;
  readonly copies: readonly OutsideCopy[];
}

/** The chosen file: what to do with it, what it shows, what is known of it. */
export function FilePane({ file, actions, copies }: FilePaneProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, name, kind, size } = file;
  return (
    <aside className="card file-pane" aria-label={t('attachments:pane')}>
      <div className="hd file-head">
        <h2 className="el" title={name}>
          {name}
        </h2>
        <span className="mut t12 file-kind">
          {t(`attachments:kind.${kindWord(kind, name)}`)} · {formatSize(size, language)}
        </span>
        <span className="acts">
          <FileActs file={file} actions={actions} />
        </span>
      </div>
      {keepsPromise(kind, name) ? null : (
        <p className="file-warning">
          <Icon name="warn" />
          {t('attachments:mismatch')}
        </p>
      )}
      {copies.some((copy) => copy.attachmentId === id) ? (
        <p className="file-warning">
          <Icon name="warn" />
          <span className="sp">{t('attachments:outside.note')}</span>
          <button type="button" className="btn t24" onClick={() => void actions.removeCopies(id)}>
            {t('attachments:outside.remove')}
          </button>
        </p>
      ) : null}
      <FilePreview key={`${id} ${file.sha256}`} file={file} />
      <FileFacts key={id} file={file} />
    </aside>
  );
}
