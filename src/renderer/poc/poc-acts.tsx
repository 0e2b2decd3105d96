import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PocRow } from '../../shared/poc/model.ts';
import { orpc } from '../app/client.ts';
import { useRemovalToast } from '../app/use-removal-toast.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Select } from '../ui/select.tsx';

interface PocActsProps {
  readonly poc: PocRow;
  /** All POCs of the deal. */
  readonly others: readonly PocRow[];
  readonly onChoose: (id: string) => void;
  readonly onNew: () => void;
}

/** The way to the deal's other POCs, to a new one, and to the bin. */
export function PocActs({ poc: { id, name }, others, onChoose, onNew }: PocActsProps) {
  const { t } = useTranslation();
  const tellRemoved = useRemovalToast();
  const remove = useMutation(orpc.poc.remove.mutationOptions({ onSuccess: () => tellRemoved(name) }));
  return (
    <div className="poc-acts-bar">
      {others.length > 1 ? (
        <span className="poc-choice">
          <Select
            label={t('poc:choose')}
            options={others.map((other) => ({ value: other.id, label: other.name }))}
            value={id}
            onChange={onChoose}
          />
        </span>
      ) : null}
      <button type="button" className="btn" onClick={onNew}>
        <Icon name="plus" />
        {t('poc:new.title')}
      </button>
      <IconButton name="trash" label={t('poc:remove', { name })} onClick={() => remove.mutate({ id })} />
    </div>
  );
}
