import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/people/model.ts';
import { orpc } from '../app/client.ts';
import { useRemovalToast } from '../app/use-removal-toast.ts';
import { AutoSaveBox } from '../ui/auto-save-box.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { asIs, neededText, trimmed } from '../ui/text-values.ts';

const fields = [
  ['name', 100],
  ['title', 200],
  ['department', 200],
  ['phone', 50],
  ['email', 200],
] as const;

/** One person of the list; every cell saves by itself. */
export function PersonLine({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const tellRemoved = useRemovalToast();
  const { id, name } = person;
  const update = useMutation(orpc.people.update.mutationOptions());
  const remove = useMutation(orpc.people.remove.mutationOptions({ onSuccess: () => tellRemoved(name) }));
  const readName = neededText(t('people:field.nameNeeded'));

  return (
    <tr>
      {fields.map(([field, maxLength]) => (
        <td key={field}>
          <AutoSaveBox
            className="bare"
            label={t(`people:field.${field}`)}
            maxLength={maxLength}
            value={person[field]}
            toText={asIs}
            read={field === 'name' ? readName : trimmed}
            save={(value) => update.mutateAsync({ id, changes: { [field]: value } })}
          />
        </td>
      ))}
      <td>
        <Link
          to="/people/$personId"
          params={{ personId: id }}
          className="btn ghost sq t24"
          aria-label={t('people:open', { name })}
          title={t('people:open', { name })}
        >
          <Icon name="right" />
        </Link>
        <IconButton name="trash" label={t('people:remove', { name })} onClick={() => remove.mutate({ id })} />
      </td>
    </tr>
  );
}
