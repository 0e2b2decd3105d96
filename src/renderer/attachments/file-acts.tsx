import { useTranslation } from 'react-i18next';
import type { AttachmentRow } from '../../shared/attachments/model.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { FileActions } from './use-file-actions.tsx';

interface FileActsProps {
  readonly file: AttachmentRow;
  readonly actions: FileActions;
}

/** What is done with one file: opened outside, saved elsewhere, removed. */
export function FileActs({ file, actions }: FileActsProps) {
  const { t } = useTranslation();
  return (
    <>
      <button type="button" className="btn t24" disabled={actions.isBusy} onClick={() => void actions.open(file)}>
        {t('attachments:act.open')}
      </button>
      <button type="button" className="btn t24" disabled={actions.isBusy} onClick={() => void actions.save(file)}>
        {t('attachments:act.save')}
      </button>
      <IconButton
        name="trash"
        label={t('attachments:act.remove', { name: file.name })}
        onClick={() => void actions.remove(file)}
      />
    </>
  );
}
