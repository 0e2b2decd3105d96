import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Teammate } from '../../shared/team/model.ts';
import { orpc } from '../app/client.ts';
import { useRemovalToast } from '../app/use-removal-toast.ts';
import { AutoSaveBox } from '../ui/auto-save-box.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { asIs, neededText } from '../ui/text-values.ts';

/** One of us: the name saves by itself. */
export function TeammateLine({ teammate }: { readonly teammate: Teammate }) {
  const { t } = useTranslation();
  const tellRemoved = useRemovalToast();
  const { id, name, isMe } = teammate;
  const update = useMutation(orpc.team.update.mutationOptions());
  const remove = useMutation(orpc.team.remove.mutationOptions({ onSuccess: () => tellRemoved(name) }));
  const readName = neededText(t('team:nameNeeded'));
  return (
    <li>
      <AutoSaveBox
        className="bare"
        label={t('team:name')}
        maxLength={100}
        value={name}
        toText={asIs}
        read={readName}
        save={(value) => update.mutateAsync({ id, changes: { name: value } })}
      />
      <label className="row">
        <input
          type="checkbox"
          className="tick-box"
          aria-label={t('team:isMeOf', { name })}
          checked={isMe}
          onChange={(event) => update.mutate({ id, changes: { isMe: event.currentTarget.checked } })}
        />
        {t('team:isMe')}
      </label>
      <IconButton name="trash" label={t('team:remove', { name })} onClick={() => remove.mutate({ id })} />
    </li>
  );
}
