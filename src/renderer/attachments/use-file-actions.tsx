import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { useRemovalToast } from '../app/use-removal-toast.ts';
import { showToast } from '../ui/toast.ts';
import { refusalWords } from './refusal-words.ts';

interface NamedFile {
  readonly id: string;
  readonly name: string;
}

const warningKey = 'attachments.outside-warning';

/** Opening outside (with a warning the first time), saving as, deleting, and removing the copies outside. */
export function useFileActions() {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const tellRemoved = useRemovalToast();
  const [warned, setWarned] = useState<NamedFile | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    setIsBusy(true);
    try {
      await work();
    } catch (error) {
      showToast({ kind: 'failure', title: refusalWords(error, language) });
    } finally {
      setIsBusy(false);
    }
  }

  const copiesChanged = () => queries.invalidateQueries({ queryKey: orpc.attachments.outsideCopies.key() });

  const openNow = (file: NamedFile) =>
    attempt(async () => {
      await client.attachments.openOutside({ id: file.id });
      await copiesChanged();
    });

  return {
    isBusy,
    /** The file that waits for the user to have read the warning. */
    warned,
    dismissWarning: () => setWarned(null),
    confirmWarning: (file: NamedFile) => {
      setWarned(null);
      void client.choices.set({ key: warningKey, value: true });
      void openNow(file);
    },
    open: (file: NamedFile) =>
      attempt(async () => {
        if ((await client.choices.get({ key: warningKey })) === true) await openNow(file);
        else setWarned(file);
      }),
    save: ({ id }: NamedFile) =>
      attempt(async () => {
        const saved = await client.attachments.save({ id });
        if (saved !== null) showToast({ kind: 'done', title: t('attachments:act.saved', { path: saved.path }) });
      }),
    remove: ({ id, name }: NamedFile) =>
      attempt(async () => {
        await client.attachments.remove({ id });
        tellRemoved(name);
        await copiesChanged();
      }),
    removeCopies: (id: string) =>
      attempt(async () => {
        const { removed } = await client.attachments.removeCopies({ id });
        if (!removed) showToast({ kind: 'failure', title: t('attachments:outside.held') });
        await copiesChanged();
      }),
  };
}

export type FileActions = ReturnType<typeof useFileActions>;
