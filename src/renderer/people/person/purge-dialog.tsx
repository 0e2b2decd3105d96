import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDetail } from '../../../shared/people/model.ts';
import { orpc } from '../../app/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { showToast } from '../../ui/toast.ts';

interface PurgeDialogProps {
  readonly person: PersonDetail;
  readonly onGone: () => Promise<void>;
  readonly onClose: () => void;
}

const goes = ['person', 'judgements', 'ties', 'tasks', 'history'] as const;
const stays = ['texts', 'backups'] as const;

/** Nothing brings back what goes here: it says what that is, and what it cannot reach, and has the name typed. */
export function PurgeDialog({ person: { id, name }, onGone, onClose }: PurgeDialogProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const purge = useMutation(
    orpc.people.purge.mutationOptions({
      onSuccess: async () => {
        // He is left out of the toast as well.
        showToast({ kind: 'done', title: t('personal-data:purge.done') });
        await onGone();
        // What was read of him goes as well: his name stood above the notice that he is gone.
        queries.removeQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(id) });
      },
      onSettled: () => {
        void queries.invalidateQueries({ queryKey: orpc.bin.key() });
        void queries.invalidateQueries({ queryKey: orpc.history.key() });
      },
    }),
  );
  const isConfirmed = typed.trim() === name;
  const title = t('personal-data:purge.title', { name });

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (isConfirmed) purge.mutate({ id });
  }

  return (
    <Dialog label={title} className="person-dialog" onClose={onClose}>
      <h2 className="person-purge-title">{title}</h2>
      <form className="dialog-form" onSubmit={submit}>
        <List label={t('personal-data:purge.goes')} items={goes.map((what) => t(`personal-data:purge.what.${what}`))} />
        <List
          label={t('personal-data:purge.stays')}
          items={stays.map((what) => t(`personal-data:purge.what.${what}`))}
        />
        <p>
          <b>{t('personal-data:purge.forGood')}</b>
        </p>
        <Field
          label={t('personal-data:purge.type', { name })}
          error={isTried && !isConfirmed ? t('personal-data:purge.differs') : null}
        >
          {({ id: box }) => (
            <input
              id={box}
              className="box"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <div className="dialog-actions">
          <button type="button" className="btn" onClick={onClose}>
            {t('app:cancel')}
          </button>
          <button type="submit" className="btn danger" disabled={purge.isPending}>
            {t('personal-data:purge.do')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function List({ label, items }: { readonly label: string; readonly items: readonly string[] }) {
  return (
    <div>
      <p>{label}</p>
      <ul className="person-purge-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
