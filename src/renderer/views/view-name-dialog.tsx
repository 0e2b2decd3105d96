import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameKey } from '../../shared/search/name-units.ts';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { Field } from '../ui/field.tsx';

interface ViewNameDialogProps {
  readonly title: string;
  readonly name: string;
  /** Names of the other views of the list. */
  readonly taken: readonly string[];
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks what a view is to be called. */
export function ViewNameDialog({ title, name: before, taken, onName, onClose }: ViewNameDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(before);
  const [error, setError] = useState<'nameMissing' | 'nameTaken' | null>(null);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() === '') setError('nameMissing');
    else if (taken.some((other) => nameKey(other) === nameKey(name))) setError('nameTaken');
    else onName(name.trim());
  }

  return (
    <Dialog label={title} onClose={onClose}>
      <h2>{title}</h2>
      <form className="dialog-form" onSubmit={submit}>
        <Field label={t('views:name')} error={error === null ? null : t(`views:${error}`)}>
          {({ id, describedBy }) => (
            <input
              id={id}
              className="box"
              // The dialog was opened to type this.
              autoFocus
              maxLength={60}
              placeholder={t('views:namePlaceholder')}
              value={name}
              aria-invalid={error !== null}
              aria-describedby={describedBy}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => {
                setName(event.target.value);
                setError(null);
              }}
            />
          )}
        </Field>
        <DialogActions submit={t('views:keep')} onClose={onClose} />
      </form>
    </Dialog>
  );
}
