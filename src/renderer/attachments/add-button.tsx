import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { addFiles, type Belonging } from './upload-state.ts';

interface AddButtonProps {
  readonly belonging: Belonging;
  readonly look?: 'primary' | 'quiet';
}

/** Asks for files and keeps them. */
export function AddButton({ belonging, look = 'primary' }: AddButtonProps) {
  const { t } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={look === 'primary' ? 'btn pri' : 'btn t24'}
        onClick={() => chooser.current?.click()}
      >
        <Icon name={look === 'primary' ? 'plus' : 'attachment'} />
        {t('attachments:add')}
      </button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={t('attachments:add')}
        onChange={(event) => {
          addFiles(belonging, [...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
