import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Activity, activityKinds } from '../../shared/activities/model.ts';
import { orpc } from '../app/client.ts';
import type { ActivityDraft } from '../app/new-record/activity-draft.ts';
import { useToday } from '../app/today.ts';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { Segmented } from '../ui/segmented.tsx';
import './activities.css';
import { ContactFields } from './contact-fields.tsx';
import { type FormState, isDoneBy, toInput } from './new-activity-form.ts';
import { NotesFields } from './notes-fields.tsx';

interface NewActivityDialogProps {
  readonly draft: ActivityDraft;
  readonly onClose: () => void;
  readonly onCreated: (activity: Activity) => void;
}

/** Asks for what happened or is planned with a customer; what is known from the page is filled in. */
export function NewActivityDialog({ draft, onClose, onCreated }: NewActivityDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [form, setForm] = useState<FormState>(() => ({
    ...{ kind: 'visit', accountId: null, opportunityId: null, personIds: [], teammateIds: [], subject: '' },
    ...{ day: today, time: null, minutes: null, place: '', isDone: null, outcome: null, body: '' },
    ...{ followUpTitle: '', followUpDue: null },
    ...draft,
  }));
  const [isTried, setTried] = useState(false);
  const set = (changes: Partial<FormState>) => setForm((now) => ({ ...now, ...changes }));
  const formElement = useRef<HTMLFormElement>(null);
  // The customer is asked for first, or the people where he is known; the browser would begin with the kind.
  useEffect(() => formElement.current?.querySelector<HTMLElement>('[data-first-field] input')?.focus(), []);
  const [firstPerson] = form.personIds;
  const person = useQuery({
    ...orpc.people.get.queryOptions({ input: { id: firstPerson ?? '' } }),
    enabled: firstPerson !== undefined,
  });
  const kindWord = t(`activities:kind.${form.kind}`);
  const name = firstPerson === undefined ? undefined : person.data?.name;
  const people = name !== undefined && form.personIds.length > 1 ? t('activities:peopleAnd', { people: name }) : name;
  const usualSubject =
    people === undefined ? kindWord : t('activities:defaultSubject.withPeople', { kind: kindWord, people });
  const { mutate, isPending } = useMutation(orpc.activities.create.mutationOptions({ onSuccess: onCreated }));

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    const input = toInput(form, usualSubject, today);
    if (input !== null) mutate(input);
  }

  return (
    <Dialog label={t('activities:new.title')} className="activity-dialog" onClose={onClose}>
      <h2>{t('activities:new.title')}</h2>
      <form ref={formElement} className="dialog-form" onSubmit={submit}>
        <Segmented
          label={t('activities:kind.label')}
          value={form.kind}
          options={activityKinds.map((kind) => ({ value: kind, label: t(`activities:kind.${kind}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <ContactFields
          form={form}
          set={set}
          usualSubject={usualSubject}
          isAccountMissing={isTried && form.accountId === null}
        />
        <NotesFields form={form} set={set} isDone={isDoneBy(form, today)} />
        <DialogActions submit={t('activities:new.create')} isBusy={isPending} onClose={onClose} />
      </form>
    </Dialog>
  );
}
