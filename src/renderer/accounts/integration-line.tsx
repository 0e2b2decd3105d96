import { useMutation } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Integration, IntegrationFields } from '../../shared/accounts/integration.ts';
import { orpc } from '../app/client.ts';
import { useRemovalToast } from '../app/use-removal-toast.ts';
import { AutoSaveBox } from '../ui/auto-save-box.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { asIs, neededText, trimmed } from '../ui/text-values.ts';
import { useOptions } from './use-account-words.ts';

/** One line of the register; every cell saves by itself. */
export function IntegrationLine({ integration }: { readonly integration: Integration }) {
  const { t } = useTranslation();
  const tellRemoved = useRemovalToast();
  const { id, name, kind, status, role, note } = integration;
  const kinds = useOptions('integrationKind');
  const statuses = useOptions('integrationStatus');
  const update = useMutation(orpc.accounts.integrations.update.mutationOptions());
  const remove = useMutation(orpc.accounts.integrations.remove.mutationOptions({ onSuccess: () => tellRemoved(name) }));
  const save = (changes: Partial<IntegrationFields>) => update.mutateAsync({ id, changes });
  const readName = neededText(t('accounts:integration.nameNeeded'));

  return (
    <tr>
      <td>
        <AutoSaveBox
          className="bare"
          label={t('accounts:integration.name')}
          maxLength={200}
          value={name}
          toText={asIs}
          read={readName}
          save={(value) => save({ name: value })}
        />
      </td>
      <td>
        <Select
          aria-label={t('accounts:integration.kind')}
          variant="borderless"
          options={kinds}
          value={kind}
          onChange={(value) => void save({ kind: value })}
        />
      </td>
      <td>
        <Select
          aria-label={t('accounts:integration.status')}
          variant="borderless"
          options={statuses}
          value={status}
          onChange={(value) => void save({ status: value })}
        />
      </td>
      <td>
        <AutoSaveBox
          className="bare"
          label={t('accounts:integration.role')}
          placeholder={t('accounts:integration.rolePlaceholder')}
          maxLength={200}
          value={role}
          toText={asIs}
          read={trimmed}
          save={(value) => save({ role: value })}
        />
      </td>
      <td>
        <AutoSaveBox
          className="bare"
          label={t('accounts:integration.note')}
          maxLength={2000}
          value={note}
          toText={asIs}
          read={trimmed}
          save={(value) => save({ note: value })}
        />
      </td>
      <td>
        <IconButton
          name="trash"
          label={t('accounts:integration.remove', { name })}
          onClick={() => remove.mutate({ id })}
        />
      </td>
    </tr>
  );
}
