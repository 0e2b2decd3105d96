import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/people/model.ts';
import { orpc } from '../app/client.ts';
import { useRemovalToast } from '../app/use-removal-toast.ts';
import { AutoSaveBox } from '../ui/auto-save-box.tsx';
import { Icon } from '../ui/icon.tsx';

const asIs = (text: string) => text;
const anyText = (text: string) => ({ ok: true, value: text.trim() }) as const;

/** One person of the list; every cell saves by itself. */
export function PersonLine({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const tellRemoved = useRemovalToast();
  const { id, name, title } = person;
  const update = useMutation(orpc.people.update.mutationOptions());
  const remove = useMutation(orpc.people.remove.mutationOptions({ onSuccess: () => tellRemoved(name) }));
  const readName = (text: string) =>
    text.trim() === '' ? ({ ok: false, reason: t('people:field.nameNeeded') } as const) : anyText(text);

  return (
    <tr>
      <td>
        <AutoSaveBox
          className="bare"
          label={t('people:field.name')}
          maxLength={100}
          value={name}
          toText={asIs}
          read={readName}
          save={(value) => update.mutateAsync({ id, changes: { name: value } })}
        />
      </td>
      <td>
        <AutoSaveBox
          className="bare"
          label={t('people:field.title')}
          placeholder={t('people:field.titlePlaceholder')}
          maxLength={200}
          value={title}
          toText={asIs}
          read={anyText}
          save={(value) => update.mutateAsync({ id, changes: { title: value } })}
        />
      </td>
      <td>
        <button
          type="button"
          className="btn ghost sq t24"
          aria-label={t('people:remove', { name })}
          title={t('people:remove', { name })}
          onClick={() => remove.mutate({ id })}
        >
          <Icon name="trash" />
        </button>
      </td>
    </tr>
  );
}
