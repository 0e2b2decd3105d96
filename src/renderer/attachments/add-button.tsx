import { useTranslation } from 'react-i18next';
import { FileButton } from '../ui/file-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { addFiles, type Belonging } from './upload-state.ts';

interface AddButtonProps {
  readonly belonging: Belonging;
  readonly look?: 'primary' | 'quiet';
}

/** Asks for files and keeps them. */
export function AddButton({ belonging, look = 'primary' }: AddButtonProps) {
  const { t } = useTranslation();
  return (
    <FileButton
      label={t('attachments:add')}
      isMultiple
      className={look === 'primary' ? 'btn pri' : 'btn t24'}
      onChoose={(files) => addFiles(belonging, files)}
    >
      <Icon name={look === 'primary' ? 'plus' : 'attachment'} />
      {t('attachments:add')}
    </FileButton>
  );
}
