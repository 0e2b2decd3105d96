import { useTranslation } from 'react-i18next';
import { useLanguage } from '../app/i18n.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { refusalText, refusalWords } from './refusal-words.ts';
import { cancelUpload, clearUploads, FolderDropped, isUnderWay, type Upload, useUploads } from './upload-state.ts';

interface UploadListProps {
  readonly accountId: string;
  /** Only what is added to this entry of the timeline. */
  readonly activityId?: string;
}

/** What is being added, a line a file; refusals stay until they are read. */
export function UploadList({ accountId, activityId }: UploadListProps) {
  const { t } = useTranslation();
  const all = useUploads(({ uploads }) => uploads);
  const uploads = all.filter(
    (upload) => upload.accountId === accountId && (activityId === undefined || upload.activityId === activityId),
  );
  if (uploads.length === 0) return null;
  return (
    <section className="card uploads" aria-label={t('attachments:upload.label')}>
      <ul>
        {uploads.map((upload) => (
          <UploadLine key={upload.key} upload={upload} />
        ))}
      </ul>
      {uploads.some(isUnderWay) ? null : (
        <button type="button" className="btn ghost t24" onClick={() => clearUploads(accountId)}>
          {t('attachments:upload.clear')}
        </button>
      )}
    </section>
  );
}

function UploadLine({ upload }: { readonly upload: Upload }) {
  const { t } = useTranslation();
  const words = useStepWords(upload);
  const { key, name, step } = upload;
  return (
    <li className={`upload ${step.kind}`}>
      <Icon name={step.kind === 'refused' ? 'warn' : step.kind === 'done' ? 'check' : 'up'} />
      <span className="el upload-name" title={name}>
        {name}
      </span>
      {step.kind === 'sending' ? <progress value={step.share} aria-label={name} /> : null}
      <span className="upload-words" role={step.kind === 'refused' ? 'alert' : 'status'}>
        {words}
      </span>
      {isUnderWay(upload) ? (
        <IconButton name="x" label={t('attachments:upload.cancel', { name })} onClick={() => cancelUpload(key)} />
      ) : null}
    </li>
  );
}

function useStepWords({ step }: Upload): string {
  const { t } = useTranslation();
  const language = useLanguage();
  switch (step.kind) {
    case 'sending':
      return t('attachments:upload.sending', { share: `${Math.floor(step.share * 100)}%` });
    case 'done':
      return step.twin === null
        ? t('attachments:upload.done')
        : t('attachments:upload.twin', { name: step.twin.name, account: step.twin.accountName });
    case 'refused':
      if (step.error instanceof FolderDropped) return refusalText('folder');
      return step.error instanceof DOMException ? refusalText('unreadable') : refusalWords(step.error, language);
    case 'waiting':
    case 'cancelled':
      return t(`attachments:upload.${step.kind}`);
  }
}
