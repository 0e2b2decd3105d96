import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { Field } from '../ui/field.tsx';

interface ViewNameDialogProps {
  readonly title: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks what a view is to be called. */
export function ViewNameDialog({ title, name: before, onName, onClose }: ViewNameDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(before);
  const [isMissing, setMissing] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() === '') setMissing(true);
    else onName(name.trim());
  }

  return (
    <Dialog label={title} onClose={onClose}>
      <h2>{title}</h2>
      <form className="dialog-form" onSubmit={submit}>
        <Field label={t('views:name')} error={isMissing ? t('views:nameMissing') : null}>
          {({ id, describedBy }) => (
            <input
              id={id}
              className="box"
              // The dialog was opened to type this.
              autoFocus
              maxLength={60}
              placeholder={t('views:namePlaceholder')}
              value={name}
              aria-invalid={isMissing}
              aria-describedby={describedBy}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => {
                setName(event.target.value);
                setMissing(false);
              }}
            />
          )}
        </Field>
        <DialogActions submit={t('views:keep')} onClose={onClose} />
      </form>
    </Dialog>
  );
}
