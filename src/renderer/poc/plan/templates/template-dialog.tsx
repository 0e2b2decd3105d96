import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameKey } from '../../../../shared/search/name-units.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { DialogActions } from '../../../ui/dialog-actions.tsx';
import { Field } from '../../../ui/field.tsx';
import type { OwnTemplate } from './use-own-templates.ts';

/** What the user says of a template, and the one of his that it takes the place of. */
export interface NamedTemplate {
  readonly name: string;
  readonly note: string;
  readonly replacesId: string | null;
}

interface TemplateDialogProps {
  readonly title: string;
  readonly submit: string;
  readonly name: string;
  readonly note: string;
  /** The user's other templates. */
  readonly others: readonly OwnTemplate[];
  /** Whether one of the same name may be replaced, which is asked. */
  readonly canReplace: boolean;
  readonly isBusy: boolean;
  /** What goes into the template. */
  readonly children?: ReactNode;
  readonly onName: (named: NamedTemplate) => void;
  readonly onClose: () => void;
}

/** Asks what a template is to be called and what it is good for; a name that stands already is replaced only when asked again. */
export function TemplateDialog(props: TemplateDialogProps) {
  const { title, submit, others, canReplace, isBusy, children, onName, onClose } = props;
  const { t } = useTranslation();
  const [name, setName] = useState(props.name);
  const [note, setNote] = useState(props.note);
  const [error, setError] = useState<'nameMissing' | 'nameTaken' | 'replaces' | null>(null);

  function send(event: FormEvent): void {
    event.preventDefault();
    const same = others.find((other) => nameKey(other.name) === nameKey(name));
    if (name.trim() === '') setError('nameMissing');
    else if (same !== undefined && !canReplace) setError('nameTaken');
    else if (same !== undefined && error !== 'replaces') {
      setError('replaces');
      // The note of the one that is replaced goes on where nothing new is said.
      if (note.trim() === '') setNote(same.template.note);
    } else onName({ name: name.trim(), note: note.trim(), replacesId: same?.id ?? null });
  }

  return (
    <Dialog label={title} onClose={onClose}>
      <h2>{title}</h2>
      <form className="dialog-form" onSubmit={send}>
        <Field label={t('poc-plan:field.name')} error={error === null ? null : t(`poc-plan:template.${error}`)}>
          {({ id, describedBy }) => (
            <input
              id={id}
              className="box"
              // The dialog was opened to type this.
              autoFocus
              maxLength={200}
              placeholder={t('poc-plan:template.namePlaceholder')}
              value={name}
              aria-invalid={error !== null}
              aria-describedby={describedBy}
              onChange={(event) => {
                setName(event.target.value);
                setError(null);
              }}
            />
          )}
        </Field>
        <Field label={t('poc-plan:template.note')}>
          {({ id }) => (
            <textarea
              id={id}
              className="box"
              rows={2}
              maxLength={500}
              placeholder={t('poc-plan:template.notePlaceholder')}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        {children}
        <DialogActions
          submit={error === 'replaces' ? t('poc-plan:template.replace') : submit}
          isBusy={isBusy}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
